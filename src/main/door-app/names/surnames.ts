/** How Chinese and Korean families spell their names in Latin letters, which is often not the standard reading. */
const SPELLINGS = `
李 lee lei
陈 chan tan chin
黄 wong huang
王 wong wang ong
张 cheung chang teo
刘 lau liu
林 lam lim lin
梁 leung liang
吴 ng wu goh
何 ho
郑 cheng tay
周 chow chou
杨 yeung yang
谢 tse hsieh
叶 yip yeh
曾 tsang zeng
徐 hsu chui
许 hui hsu koh
蔡 choi tsai chua
冯 fung
邓 tang
罗 lo
郭 kwok kuo
余 yu yee
关 kwan
马 ma
朱 chu
胡 wu hu
苏 so su
彭 pang
钟 chung
潘 poon pan
卢 lo lu
萧 siu hsiao
欧 au
欧阳 auyeung ouyang
司徒 szeto seto
单 shan
解 xie
仇 qiu
赵 chiu chao
孙 sun suen
高 ko kao
谭 tam tom
伍 ng
容 yung
김 kim
이 lee yi rhee
박 park pak
최 choi
정 jung chung jeong
강 kang
조 cho
윤 yoon yun
장 jang chang
임 lim im
한 han
오 oh
서 seo suh
신 shin
권 kwon
황 hwang
안 ahn
송 song
류 ryu yoo
유 yoo yu
홍 hong
전 jeon chun
백 baek paik
노 noh roh
`;

export const SURNAMES = new Map(
  SPELLINGS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name, ...spellings]): [string, string[]] => [name, spellings]),
);
