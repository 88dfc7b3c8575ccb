/** Small tables of letters, each with its commonest spelling in Latin; Cyrillic by the Ukrainian rules for passports. */
const CYRILLIC =
  'а-a б-b в-v г-h ґ-g д-d е-e є-ye ё-e ж-zh з-z и-y і-i ї-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ' +
  'ч-ch ш-sh щ-shch ь- ъ- ы-y э-e ю-yu я-ya ђ-dj ј-j љ-lj њ-nj ћ-c џ-dz ѓ-g ќ-k ѕ-dz ә-a ғ-g қ-k ң-n ө-o ү-u ұ-u һ-h';
const ARABIC =
  'ا-a ب-b پ-p ت-t ث-th ج-j چ-ch ح-h خ-kh د-d ذ-dh ر-r ز-z ژ-zh س-s ش-sh ص-s ض-d ط-t ظ-z ع-a غ-gh ف-f ق-q ك-k گ-g ' +
  'ل-l م-m ن-n ه-h و-w ي-y';
const GREEK =
  'α-a β-v γ-g δ-d ε-e ζ-z η-i θ-th ι-i κ-k λ-l μ-m ν-n ξ-x ο-o π-p ρ-r σ-s τ-t υ-y φ-f χ-ch ψ-ps ω-o';
const GEORGIAN =
  'ა-a ბ-b გ-g დ-d ე-e ვ-v ზ-z თ-t ი-i კ-k ლ-l მ-m ნ-n ო-o პ-p ჟ-zh რ-r ს-s ტ-t უ-u ფ-p ქ-k ღ-gh ყ-q შ-sh ჩ-ch ც-ts ' +
  'ძ-dz წ-ts ჭ-ch ხ-kh ჯ-j ჰ-h';
const ARMENIAN =
  'ա-a բ-b գ-g դ-d ե-e զ-z է-e ը-e թ-t ժ-zh ի-i լ-l խ-kh ծ-ts կ-k հ-h ձ-dz ղ-gh ճ-ch մ-m յ-y ն-n շ-sh ո-o չ-ch պ-p ջ-j ' +
  'ռ-r ս-s վ-v տ-t ր-r ց-ts ւ-v փ-p ք-k օ-o ֆ-f';
const HEBREW =
  'א-a ב-b ג-g ד-d ה-h ו-v ז-z ח-ch ט-t י-y כ-k ך-k ל-l מ-m ם-m נ-n ן-n ס-s ע-a פ-p ף-f צ-ts ץ-ts ק-k ר-r ש-sh ת-t';
/** A small vowel, marked ~, takes the i of the syllable before it: ki and ya are kya. */
const KANA =
  'あ-a い-i う-u え-e お-o か-ka き-ki く-ku け-ke こ-ko さ-sa し-shi す-su せ-se そ-so た-ta ち-chi つ-tsu て-te と-to な-na に-ni ' +
  'ぬ-nu ね-ne の-no は-ha ひ-hi ふ-fu へ-he ほ-ho ま-ma み-mi む-mu め-me も-mo や-ya ゆ-yu よ-yo ら-ra り-ri る-ru れ-re ろ-ro ' +
  'わ-wa を-o ん-n が-ga ぎ-gi ぐ-gu げ-ge ご-go ざ-za じ-ji ず-zu ぜ-ze ぞ-zo だ-da ぢ-ji づ-zu で-de ど-do ば-ba び-bi ぶ-bu ' +
  'べ-be ぼ-bo ぱ-pa ぴ-pi ぷ-pu ぺ-pe ぽ-po ゃ-ya~ ゅ-yu~ ょ-yo~ ぁ-a ぃ-i ぅ-u ぇ-e ぉ-o ゔ-vu';

export const LETTERS = new Map(
  [CYRILLIC, ARABIC, GREEK, GEORGIAN, ARMENIAN, HEBREW, KANA].flatMap((table) =>
    table.split(' ').map((pair): [string, string] => [pair[0], pair.slice(2)]),
  ),
);

export const ETHIOPIC_ROWS = (
  "h l h m s r s sh q q q q b v t ch h h n ny ' k k k k w ' z zh y d d j g g g t ch p ts ts f p"
).split(' ');
export const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];

/** First consonants, vowels and last consonants of a Korean syllable, in the order that its number is made of. */
export const HANGUL = [
  'g kk n d tt r m b pp s ss - j jj ch k t p h',
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
  '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t',
].map((row) => row.split(' ').map((sound) => (sound === '-' ? '' : sound)));

/** By their place in the block of any of the scripts of India. */
export const INDIC_CONSONANTS = row(0x15, 'k kh g gh ng ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h');
export const INDIC_VOWELS = new Map([
  ...row(0x05, 'a a i i u u r l e e e ai o o o au'),
  ...row(0x3e, 'a i i u u r r e e e ai o o o au'),
  [0x01, 'n'] as [number, string],
  [0x02, 'n'] as [number, string],
  [0x03, 'h'] as [number, string],
]);

function row(from: number, sounds: string): Map<number, string> {
  return new Map(sounds.split(' ').map((sound, i) => [from + i, sound]));
}
