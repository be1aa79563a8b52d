import { describe, expect, it } from 'vitest';
import { namesCalling } from '../../../functions/rejection/mail/names/trades.ts';
import { readAsSent } from './forwarded.ts';

/** Who sends it, its subject, its words; the role and the company that are read out of it. */
type Case = [from: string, subject: string, body: string, role: string | null, company: string | null];

const check = (cases: Case[]): void => {
  for (const [from, subject, body, role, company] of cases)
    it(`${role}, ${company}: ${from}`, async () => {
      const read = await readAsSent(subject, body, from);
      expect([read.role, read.company]).toEqual([role, company]);
    });
};

describe('what people are at work in Romance languages', () => {
  for (const trade of [
    'affineuse',
    'égoutier',
    'collaboratrice comptable',
    'cadre de santé',
    'femme de ménage',
    'ludotecaria',
    'laboratorista',
    'oficial de notaría',
    'empleada de hogar',
    'tripulante',
    'coveiro',
    'empregada de balcão',
    'fiscal de loja',
    'manobrador',
    'bolsista',
  ])
    it(trade, () => {
      expect(namesCalling(trade.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(true);
    });
  for (const other of ['gestion des stocks', 'boletín oficial de la provincia', 'nota fiscal', 'personal de cabina'])
    it(`not ${other}`, () => {
      expect(namesCalling(other.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(false);
    });
});

describe('where a Romance post ends and begins', () => {
  check([
    [
      'Municipalidad de Tarna <rrhh@tarna.example>',
      'Resultado de la evaluación',
      'Estimada postulante:\n\nEn la evaluación curricular para el puesto de Especialista en Tintes Naturales, usted ha sido declarada NO APTA.\n\nOficina de Personal',
      'Especialista en Tintes Naturales',
      'Municipalidad de Tarna',
    ],
    [
      'Hilados Orrin <empleo@hiladosorrin.example>',
      'Tu candidatura',
      'Hola Noor:\n\nHemos cerrado el proceso para el puesto de técnico en prevención de riesgos y no has sido seleccionada. La oferta de tejedor en nuestra planta sigue abierta.\n\nHilados Orrin',
      'técnico en prevención de riesgos',
      'Hilados Orrin',
    ],
    [
      'Hilados Orrin <empleo@hiladosorrin.example>',
      'Tu candidatura',
      'Hola Noor:\n\nLamentamos comunicarte que tu candidatura para el puesto de Tejedora en Valdetarna no ha sido seleccionada.\n\nHilados Orrin',
      'Tejedora',
      'Hilados Orrin',
    ],
    [
      'Commune de Tarnac <personnel@tarnac.example>',
      "Recrutement d'un agent de teinture",
      "Madame,\n\nVous avez posé votre candidature sur le poste d'agent de teinture vacant au sein de nos ateliers. Elle n'a pas été retenue.\n\nLe Maire",
      'agent de teinture',
      'Commune de Tarnac',
    ],
    [
      'Cars Tarnac <rh@carstarnac.example>',
      'Votre candidature Conducteur de car (H/F) : votre rendez-vous',
      'Bonjour,\n\nNous vous proposons un entretien mardi à 10 h.\n\nCars Tarnac',
      'Conducteur de car (H/F)',
      'Cars Tarnac',
    ],
    [
      'Ida Renner <i.renner@renner-rh.example>',
      'Chef teinturier / retour client',
      "Bonjour,\n\nLe client a retenu une autre candidature. La mission de Chef teinturier s'arrête donc là.\n\nIda Renner\n\nCabinet Renner RH",
      'Chef teinturier',
      'Cabinet Renner RH',
    ],
    [
      'Ayuntamiento de Tarna <rrhh@tarna.example>',
      'Resolución',
      'Estimada señora:\n\nEn relación con el proceso selectivo para la constitución de una bolsa de trabajo de Auxiliar de Archivo, le comunicamos que ha sido excluida de la lista definitiva.\n\nAyuntamiento de Tarna',
      'Auxiliar de Archivo',
      'Ayuntamiento de Tarna',
    ],
    [
      'Faculdade de Artes do Tarno <fa@fatarno.example>',
      'Concurso documental para Professor Adjunto',
      'Exma. Senhora,\n\nNotifica-se V. Exa. de que não foi admitida ao concurso.\n\nO Presidente do Júri',
      'Professor Adjunto',
      'Faculdade de Artes do Tarno',
    ],
    [
      'Granja Escuela El Telar <hola@eltelar.example>',
      'Respuesta',
      'Hola Noor:\n\nPara monitora de tiempo libre hemos elegido a otra candidata.\n\nUn saludo,\nQuique',
      'monitora de tiempo libre',
      'Granja Escuela El Telar',
    ],
    [
      'Vagas do Tear <naoresponda@vagasdotear.example>',
      'Sua candidatura',
      'Noor,\n\nA empresa Lojas Tarnelo encerrou sua participação na vaga:\n\nCaixa (v2210118) - Tarnópolis/MG\n\nSituação: Não selecionado',
      'Caixa',
      'Lojas Tarnelo',
    ],
    [
      'Tissages Orrin <rh@tissagesorrin.example>',
      'Candidature spontanée',
      "Bonjour,\n\nNous n'avons malheureusement aucun poste à pourvoir. Un conseiller de notre équipe reste joignable au 01 00 00 00 00.\n\nTissages Orrin",
      null,
      'Tissages Orrin',
    ],
    [
      'Éditions Orrin <contact@editionsorrin.example>',
      'Des nouvelles',
      "Chère Noor,\n\nAprès bien des hésitations, c'est une autre candidate qui nous rejoindra comme coloriste textile.\n\nÉditions Orrin",
      'coloriste textile',
      'Éditions Orrin',
    ],
  ]);
});

describe('a house that a Romance post belongs to', () => {
  check([
    [
      'Recursos Humanos <rrhh@aytotarna.example>',
      'Bolsa de socorristas',
      'Hola Noor:\n\nLe informamos de que no ha quedado seleccionada en la bolsa de socorrista del Ayuntamiento de Tarna.',
      'socorrista',
      'Ayuntamiento de Tarna',
    ],
    [
      'Orrintex <rh@orrintex.example>',
      'Votre candidature',
      "Bonjour,\n\nVotre candidature au poste de Directrice de la Maison des Tisserands n'a pas été retenue.\n\nOrrintex",
      'Directrice de la Maison des Tisserands',
      'Orrintex',
    ],
    [
      'Bolsatex <avisos@bolsatex.example>',
      'Finalizó tu postulación',
      'Hola Noor,\n\nGrupo Tarno Sur finalizó el proceso de Cajera y no fuiste seleccionada.',
      'Cajera',
      'Grupo Tarno Sur',
    ],
    [
      'Gupy <no-reply@gupy.example>',
      'Retorno do processo seletivo - Analista Contábil - Grupo Tarno',
      'Olá Noor,\n\nAgradecemos sua participação no processo seletivo para Analista Contábil no Grupo Tarno. Infelizmente, não seguiremos com a sua candidatura.',
      'Analista Contábil',
      'Grupo Tarno',
    ],
    [
      'Garderie du Tarn <rh@garderiedutarn.example>',
      'Votre candidature',
      "Bonjour,\n\nVotre candidature pour le poste Éducatrice à la petite enfance n'a pas été retenue.\n\nGarderie du Tarn",
      'Éducatrice à la petite enfance',
      'Garderie du Tarn',
    ],
  ]);
});

describe('what goes on behind a Romance post', () => {
  check([
    [
      'Bodegas Orrin <administracion@bodegasorrin.example>',
      'Respuesta',
      'Buenos días Noor:\n\nEl puesto de enólogo/a finalmente lo ocupará un candidato de la casa.\n\nBodegas Orrin',
      'enólogo/a',
      'Bodegas Orrin',
    ],
    [
      'Clínica Orrín <rrhh@clinicaorrin.example>',
      'Candidatura',
      'Hola Noor:\n\nPara la sustitución de verano de fisioterapeuta hemos elegido a otra candidata.\n\nClínica Orrín',
      'fisioterapeuta',
      'Clínica Orrín',
    ],
    [
      'Malhas Tarno <gente@malhastarno.example>',
      'Seu processo pra Analista de Teares: retorno',
      'Oi, Noor!\n\nPassando pra te dar um retorno do processo de Analista de Teares: dessa vez vamos seguir com outra pessoa.\n\nMalhas Tarno',
      'Analista de Teares',
      'Malhas Tarno',
    ],
    [
      'Agence Tarn <bonjour@agencetarn.example>',
      'Re: ton passage',
      'Coucou Noor,\n\nOn a adoré ton univers mais on part avec une autre directrice artistique, plus expérimentée.\n\nAgence Tarn',
      'directrice artistique',
      'Agence Tarn',
    ],
  ]);
});

describe('a house behind the words of its office', () => {
  for (const [from, company] of [
    ['Atracción de Talento Tejidos Orrin <personas@to.example>', 'Tejidos Orrin'],
    ['Recrutamento & Seleção Malhas Orrin <gente@mo.example>', 'Malhas Orrin'],
    ['Personas y Valores Orrintex <hola@orrintex.example>', 'Orrintex'],
    ['Espace recrutement Orrintex <contact@orrintex.example>', 'Orrintex'],
    ['Orrintex recrute <contact@orrintex.example>', 'Orrintex'],
    ['Orrintex - Espace emploi <emploi@orrintex.example>', 'Orrintex'],
    ['Minera Orrin Alto <rrhh@orrinalto.example>', 'Minera Orrin Alto'],
    ['Servicio Orrinés de Tintes <bolsa@sot.example>', 'Servicio Orrinés de Tintes'],
    ['Santa Casa da Misericórdia de Tarno <rh@scmtarno.example>', 'Santa Casa da Misericórdia de Tarno'],
    ['Secretaria da Saúde de Tarno do Sul <rh.saude@tarnodosul.example>', 'Secretaria da Saúde de Tarno do Sul'],
    ['Telares del Sur <seleccion@telsur.example>', 'Telares del Sur'],
    ['Ikastola Orrin <idazkaritza@orrin.example>', 'Ikastola Orrin'],
  ] as const)
    it(from, async () => {
      const body = 'Bonjour,\n\nVotre candidature au poste de tisserand a bien été enregistrée.';
      const cuerpo = 'Hola Noor:\n\nHemos recibido tu candidatura para el puesto de tejedor.';
      const isFrench = /emploi|recrute/.test(from);
      expect(
        (await readAsSent(isFrench ? 'Accusé de réception' : 'Recibida', isFrench ? body : cuerpo, from)).company,
      ).toBe(company);
    });
  it('words of an office may be all of a name', async () => {
    const read = await readAsSent(
      'Your application',
      'Dear Noor,\n\nThank you for applying for the Weaver position. We will be in touch.\n\nTime Talent Group',
      'Time Talent Group <hello@timetalentgroup.example>',
    );
    expect(read.company).toBe('Time Talent Group');
  });
  it('an office alone is nobody', async () => {
    const read = await readAsSent(
      'Comunicación',
      'Le informamos de que no ha superado la fase I del proceso de selección.\n\nSelección y Desarrollo',
      'Selección y Desarrollo <seleccion.externa@portal-otx.example>',
    );
    expect(read.company).not.toBe('y Desarrollo');
  });
});

describe('whose letter a machine carries in Romance languages', () => {
  check([
    [
      'Margaux de Tarnhelp <notifications@hire.welcomekit.example>',
      'Votre candidature',
      'Bonjour Noor,\n\nMerci pour votre candidature au poste de Chargé de teinture. Nous ne donnerons pas suite.\n\nMargaux\nTalent Acquisition Tarnhelp',
      'Chargé de teinture',
      'Tarnhelp',
    ],
    [
      'Orrintests pour Filatures Tarn <no-reply@orrintests.example>',
      'Votre test expire',
      'Bonjour,\n\nFilatures Tarn vous a invitée à remplir un questionnaire pour votre candidature au poste de Tisserand.',
      'Tisserand',
      'Filatures Tarn',
    ],
    [
      'Currotex <notificaciones@currotex.example>',
      'Clínica Textil Orrin ha actualizado tu inscripción',
      'Hola, Noor:\n\nHas sido descartada del proceso:\n\nTejedora\nClínica Textil Orrin | Tarna\nInscritos: 87\n\nVer ofertas parecidas',
      'Tejedora',
      'Clínica Textil Orrin',
    ],
    [
      'Telando Ya <avisos@telandoya.example>',
      'Ferretería El Telar vio tu postulación a Bodeguero',
      'Hola Noor\n\nFerretería El Telar vio tu postulación a Bodeguero.\n\nVer estado',
      'Bodeguero',
      'Ferretería El Telar',
    ],
    [
      'Emploi Tissu <ne-pas-repondre@emploi-tissu.example>',
      'Tarnatex a répondu à votre candidature',
      "Bonjour,\n\nTarnatex vous a adressé une réponse concernant l'offre Teinturier (F/H).\n\nRéponse de l'entreprise : Candidature non retenue\n\nMon compte",
      'Teinturier (F/H)',
      'Tarnatex',
    ],
    [
      'Ida Renner <ida.renner@cabinet-renner.example>',
      'Suite à notre échange',
      'Bonjour,\n\nJe reviens vers vous concernant le poste de Responsable teinture chez notre client, les Filatures Tarnélie. Le client a malheureusement retenu un autre candidat.\n\nIda Renner\nConsultante, Cabinet Renner',
      'Responsable teinture',
      'Filatures Tarnélie',
    ],
  ]);
});

describe('words of other things that a letter about a post says too', () => {
  it('a weekday is no fair', async () => {
    const read = await readAsSent(
      'Decisão',
      'Noor,\n\nFoi uma decisão difícil: escolhemos a outra finalista. Pesou o facto de poder começar já na segunda-feira.\n\nObrigada por tudo,\nIda Renner',
      'Ida Renner <ida@tear.example>',
    );
    expect(read.kind).not.toBe('other');
  });
  it('a grant to do research at the house is a post', async () => {
    const read = await readAsSent(
      'Bolsa de Investigação',
      'Cara Noor,\n\nNo concurso para a Bolsa de Investigação (Mestre) ficou classificada em 4.º lugar. Existindo uma única vaga, não foi selecionada.\n\nUniversidade do Tarno',
      'Universidade do Tarno <concursos@utarno.example>',
    );
    expect([read.kind, read.company]).toEqual(['rejection', 'Universidade do Tarno']);
  });
});
