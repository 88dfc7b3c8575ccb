import type { Named } from './search.ts';

/** Families of a large school, for tests and measurements: the same ones each time. */
const FIRST = (
  'Maria Jose Juan Ana Luis Carlos Sofia Emma Olivia Noah Liam James Mary Robert Linda David Sarah Ahmed Fatima Hassan ' +
  'Amina Khalid Yasmin Minh Linh Hoa Tuan Lan Wei Ming Hui Jing Olga Ivan Natalia Dmytro Abel Hana Dawit Sara Jin Soo ' +
  'Priya Raj Anil Meera Nikos Kostas Pierre Marie Jacques Rose Kofi Ama Chidi Ngozi 王芳 张敏 刘洋 陈静 杨帆 赵磊 黄丽 周杰 ' +
  'محمود أحمد سارة مريم نور علی زهرا مهدی Іван Наталія Андрій Оксана Тарас Марія ሄኖክ ሳራ ዳዊት ሃና ዮናስ ሜሮን राज अनिल मीना ' +
  'पूजा 이지우 박준호 정수빈 Νίκος Μαρία ნინო ლუკა דנה יעל'
).split(' ');
const LAST = (
  'Garcia Martinez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Smith Johnson Williams Brown Jones Miller ' +
  'Davis Wilson Anderson Taylor Thomas Moore Jackson Martin White Harris Clark Lewis Walker Hall Tran Pham Hoang Huynh Vo ' +
  'Bui Do Ali Khan Ahmed Hussain Malik Osman Farah Warsame Jean Pierre Joseph Charles Louis Kovalenko Bondarenko Tkachenko ' +
  'Kravchenko Tadesse Alemu Girma Mekonnen Kebede Patel Sharma Gupta Kumar Das Okafor Mensah Boateng Nowak Rossi Müller ' +
  'الأحمد الخطيب حداد موسوی حسینی Коваленко Бондаренко Мельник ታደሰ አለሙ ግርማ መኮንን शर्मा पटेल गुप्ता Νικολάου კაპანაძე כהן'
).split(' ');

export function crowd(size: number): Named[] {
  return Array.from({ length: size }, (_, i) => ({
    person: `person-${i}`,
    party: `party-${Math.floor(i / 3)}`,
    name: `${FIRST[(i * 7) % FIRST.length]} ${LAST[(i * 13 + Math.floor(i / LAST.length)) % LAST.length]}`,
  }));
}
