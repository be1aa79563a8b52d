import { describe, expect, it } from 'vitest';
import { read } from './forwarded.ts';

const FROM = 'HR <hr@tarn.example>';
const kindOf = async (subject: string, body: string): Promise<string> => (await read(FROM, subject, body)).kind;

describe('ends in Turkish, Russian, Korean and Chinese', () => {
  it.each([
    [
      'Başvurunuz hakkında',
      'Sayın Noor Amann,\n\nMaalesef başvurunuza olumlu dönüş yapamıyoruz.\n\nSaygılarımızla,\nİnsan Kaynakları',
      'unsure',
    ],
    [
      'Dokuma Ustası başvurunuz',
      'Merhaba Noor,\n\nMaalesef başvurunuz olumlu sonuçlanmadı. Kariyerinizde başarılar dileriz.',
      'rejection',
    ],
    [
      'Görüşme',
      'Merhaba Noor Hanım,\n\nMaalesef sizinle yola devam edemeyeceğiz. İlginiz için teşekkür ederiz.',
      'unsure',
    ],
    ['Başvuru', 'Sayın Amann, başvurduğunuz pozisyon doldurulmuştur. İlginize teşekkür ederiz.', 'unsure'],
    ['Ваш отклик', 'Здравствуйте! К сожалению, ваша кандидатура на должность ткача не была утверждена.', 'unsure'],
    ['Ваш отклик', 'Добрый день! Мы изучили ваше резюме и решили общаться дальше с другими кандидатами.', 'unsure'],
    ['전형 결과', '안녕하세요, 누르님.\n\n아쉽게도 이번 전형에 합격하지 못하셨습니다.', 'unsure'],
    ['채용 결과', '지원해 주셔서 감사드리며, 좋은 소식을 전해드리지 못해 죄송합니다.', 'unsure'],
    ['应聘结果', 'Noor您好：感谢您的应聘，您的简历未通过本次筛选。', 'unsure'],
  ])('%s: %s', async (subject, body, kind) => {
    expect(await kindOf(subject, body)).toBe(kind);
  });

  it.each([
    ['Başvurunuz', 'Merhaba, henüz tüm başvuruları değerlendiremedik, önümüzdeki hafta size dönüş yapacağız.', 'other'],
    ['Test', 'Merhaba, testinizi tamamlayın. Olumsuz olması halinde size bilgi verilecektir.', 'other'],
    ['Fatura', 'Sayın Amann, maalesef ödemenizi kabul edemedik. Lütfen kart bilgilerinizi güncelleyin.', 'other'],
    ['Заказ', 'Здравствуйте! Ваш платеж не был одобрен банком. Попробуйте позже.', 'other'],
    ['안내', '합격하지 못하신 경우에도 개별 안내드립니다. 지원서가 접수되었습니다.', 'confirmation'],
    ['付款', '您的付款未通过，请重试。', 'other'],
  ])('%s: %s goes on', async (subject, body, kind) => {
    expect(await kindOf(subject, body)).toBe(kind);
  });
});

describe('houses in the letters of Japan, China and Korea', () => {
  it.each([
    [
      '株式会社ツムギ 採用担当 <saiyo@tsumugi.example>',
      'Noor様\n\n今回は採用を見送らせていただくこととなりました。\n\n株式会社ツムギ 採用担当',
      '株式会社ツムギ',
    ],
    [
      'ハタオリ株式会社 人事部 <jinji@hataori.example>',
      'Noor様\n\nご応募ありがとうございます。\n\nハタオリ株式会社 人事部 採用係',
      'ハタオリ株式会社',
    ],
    [
      '杭州织云科技有限公司 人力资源部 <hr@zhiyun.example>',
      'Noor您好：\n\n感谢您的应聘。\n\n杭州织云科技有限公司 人力资源部',
      '杭州织云科技有限公司',
    ],
    [
      '베틀 채용팀 <recruit@beteul.example>',
      '안녕하세요, 누르님.\n\n지원서가 접수되었습니다.\n\n주식회사 베틀 채용팀',
      '주식회사 베틀',
    ],
    [
      '(주)베틀 인사팀 <recruit@beteul.example>',
      '안녕하세요, 누르님.\n\n지원서가 접수되었습니다.\n\n(주)베틀 인사팀 드림',
      '(주)베틀',
    ],
  ])('%s', async (from, body, company) => {
    expect((await read(from, '選考', body)).company).toBe(company);
  });
});
