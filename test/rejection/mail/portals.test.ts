/** Whole mails as portals of several countries send them: kind, employer and role together. */
import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

describe('a mail of a portal', () => {
  it.each([
    [
      'a title with a dot in it',
      'Orrin Recruiting <jobs@orrin.example>',
      'Rückmeldung zu Ihrer Bewerbung',
      'Guten Tag Frau Amann,\n\nhaben Sie vielen Dank für Ihre Bewerbung auf unsere Position Senior Software Engineer .NET (m/w/d) - Wien.\n\nWir müssen Ihnen leider absagen.\n\nOrrin Looms GmbH',
      ['rejection', 'Orrin', 'Senior Software Engineer .NET (m/w/d) - Wien'],
    ],
    [
      'the department before the house, and the place behind the post',
      'Recrutement Ostréa <no-reply@talentview.example>',
      'Votre candidature - Tisserand (H/F)',
      "Bonjour Noor,\n\nNous avons bien pris connaissance de votre candidature au poste de Tisserand (H/F) basé à Lyon et nous vous en remercions.\n\nNous ne sommes malheureusement pas en mesure d'y donner une suite favorable.\n\nBien cordialement,\nL'équipe Recrutement de Ostréa\n\nMerci de ne pas répondre à ce message.",
      ['rejection', 'Ostréa', 'Tisserand (H/F)'],
    ],
    [
      'a house behind the post',
      'Gupy <no-reply@gupy.com.br>',
      'Retorno sobre sua candidatura | Pessoa Tecelã Jr',
      'Olá, Noor! Tudo bem?\n\nObrigado por participar do processo seletivo para a vaga Pessoa Tecelã Jr na Lojas Orrinho.\n\nInfelizmente, neste momento optamos por avançar com pessoas que estão mais aderentes aos requisitos da vaga.\n\nAté breve,\nTime de Gente Lojas Orrinho\n\nEsta é uma mensagem automática enviada pela Gupy.',
      ['rejection', 'Lojas Orrinho', 'Pessoa Tecelã Jr'],
    ],
    [
      'a state is no house',
      'Cíntia Renner <cintia@orrinhorh.example>',
      'Oportunidade: Tecelã',
      'Oi Noor! Vi seu perfil e achei que combina com uma vaga de Tecelã de um cliente nosso do agro no MT. Se não tiver interesse, me avisa.\n\nCíntia Renner',
      ['other', null, 'Tecelã'],
    ],
    [
      'an internship in a field',
      'Grupo Orrinho via Kenoby <no-reply@kenoby.example>',
      'Sua inscrição foi recebida!',
      'Oi, Noor!\n\nRecebemos sua inscrição para Estágio em Análise de Dados no Grupo Orrinho. Os próximos passos são teste online.\n\nTime de Atração do Grupo Orrinho',
      ['confirmation', 'Grupo Orrinho', 'Estágio em Análise de Dados'],
    ],
    [
      '"Rolle" is what a post is called',
      'Orrin <no-reply@eu.greenhouse-mail.io>',
      'Deine Bewerbung',
      'Hi Noor,\n\nvielen Dank für dein Interesse an der Rolle Data Analyst Growth (f/m/x) in Berlin. Leider geht es für uns mit anderen weiter.\n\nDein Orrin Talent Team',
      ['rejection', 'Orrin', 'Data Analyst Growth (f/m/x)'],
    ],
    [
      'a system that shows only itself',
      'Paycor Recruiting <no-reply@recruiting.paycor.example>',
      'Dye Analyst II - Orrin Loom Partners',
      'Dear Noor,\n\nThank you for your interest in Orrin Loom Partners and the Dye Analyst II position. At this time we are going ahead with other candidates.\n\nSincerely,\nOrrin Loom Partners',
      ['rejection', 'Orrin Loom Partners', 'Dye Analyst II'],
    ],
    [
      'an invitation that nobody answered',
      "Orrin Pete's <text@orrinpetes.example>",
      'Crew Member application',
      "Hi Noor! We tried to reach you three times about scheduling your in-store chat for the Crew Member job. Since we didn't hear back, your application has been closed. Still interested? You can re-apply in 30 days.\n\nOrrin Pete's Recruiting",
      ['rejection', "Orrin Pete's", 'Crew Member'],
    ],
    [
      'a warning of swindlers',
      'Orrin Mills <no-reply@ashbyhq.com>',
      'Thanks for applying!',
      "Hi Noor,\n\nYour application is in! Someone on our team will read it, usually within a week.\n\nIf it looks like a match we'll reach out to set up a call.\n\nBeware of scams. We only write from our own address and won't interview you over chat.",
      ['confirmation', 'Orrin Mills', null],
    ],
    [
      'to go on with others',
      'Orrin <rrhh@orrin.example>',
      'Proceso Tejedora - Orrin',
      '¡Hola Noor!\n\nGracias por tu interés en el puesto de Tejedora.\n\nDespués de valorar todas las candidaturas, hemos decidido seguir adelante con personas que encajan un poco más con lo que buscamos.\n\nUn abrazo,\nEquipo de Talento Orrin',
      ['rejection', 'Orrin', 'Tejedora'],
    ],
  ])('%s', async (_what, from, subject, body, expected) => {
    const mail = await read(from, subject, body);
    expect([mail.kind, mail.company, mail.role]).toEqual(expected);
  });
});
