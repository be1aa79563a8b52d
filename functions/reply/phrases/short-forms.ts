/** Short forms and run-together words as people text them, and what they stand for. Keys have no apostrophe. */
const WRITTEN_OUT = `
dont do not | dnt do not | don do not | doesnt does not | didnt did not | didn did not | isnt is not | arent are not | aint is not
wasnt was not | werent were not | havent have not | havnt have not | hasnt has not | hadnt had not | haven have not
cant can not | cannot can not | cnt can not | couldnt could not | cudnt could not | wouldnt would not | wudnt would not
shouldnt should not | wont will not | mustnt must not | neednt need not | dunno do not know | idk i do not know
im i am | iam i am | ive i have | id i would | itll it will | thatll that will | youre you are | theyre they are | theyd they would
theyll they will | hes he is | shes she is | wed we would | weve we have | youll you will | youd you would | its it is
everyoned everyone would | everybodyd everyone would | noones noone is | nobodys nobody is | whats what is | wats what is | whys why is
theres there is | thats that is | lets let us | ima i am going to | imma i am going to
wanna want to | wana want to | wnna want to | wantto want to | gonna going to | gona going to | gunna going to | gon going to | gotta have to | hafta have to
tryna trying to | finna going to | outta out of | kinda kind of | sorta sort of | lemme let me | gimme give me | cuz because | cos because | coz because
bc because | bcuz because | cause because | abt about | rn right now | atm right now | ppl people | pls please | plz please | plss please | thx thanks
tnx thanks | ty thanks | u you | ur your | r are | w with | wo without | evry every | every1 everyone | evry1 everyone | no1 noone | any1 anyone
some1 someone | everybody everyone | anybody anyone | somebody someone | nobody noone | tmrw tomorrow | tmr tomorrow | 2moro tomorrow | 2morrow tomorrow
tomoz tomorrow | tonite tonight | 2nite tonight | nite night | nothin nothing | nuthin nothing | nuffin nothing | anythin anything | sumthing something
livin living | dyin dying | killin killing | bein being | feelin feeling | goin going | thinkin thinking | drinkin drinking | cuttin cutting
hav have | hve have | wnt want | fkn _ | fking _ | fuckin _ | fucking _ | effing _ | bloody _ | frickin _ | freaking _ | fuckn _
tbh _ | tbf _ | ngl _ | fr _ | literally _ | honestly _ | rlly really | rly really | nvr never | neva never | 4ever forever | 4eva forever | bby baby | msg message | msgs messages
txt text | txts texts | txting texting | gf girlfriend | bf boyfriend | hubby husband | missus wife | mom mum | mam mum | mommy mum | mummy mum
kys kill yourself | killmyself kill myself | kilmyself kill myself | killmyslf kill myself | wantodie want to die | wanttodie want to die | wannadie want to die
myslf myself | mysef myself | mself myself | meself myself | kil kill | kll kill | kiling killing | deth death | ded dead | dyeing dying | slep sleep | sleap sleep
jai j ai | jen j en | jveux je veux | jme je me | jsuis je suis | chuis je suis | chui je suis | jpeux je peux | jpense je pense | jvais je vais | jarrive j arrive
cest c est | nai n ai | nen n en | jaimerais j aimerais | jespere j espere | pk pourquoi | tt tout | tlm tout le monde | pcq parce que
wnat want | wannt want | wantt want | wanr want | diee die | diie die | dei die | kiill kill | kill3 kill | yself myself | myslef myself | wan want | waht what | nemore anymore | anymor anymore | anymre anymore | cnat can not | cant't can not | dotn do not | b be | evrything everything | everythin everything | wudve would have | shouldve should have | wouldve would have | couldve could have | lifes life is | lifess life is | worls world | wrld world | dieing dying | liveing living | liv live | hopeles hopeless | hoples hopeless | teh the | thinkn thinking | becuz because | sleepin sleeping | feal feel | feling feeling | sewerslide suicide | unalived unalive | unaliving unalive | alc alcohol
hab habe | hatt hatte | wär ware | nich nicht | nit nicht | net nicht | nix nichts | nimmer nicht mehr | isch ich | garnix gar nichts | vllt vielleicht | mags mag es
toy estoy | tou estou | naum nao | vc voce | tbm tambem
`;

export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  WRITTEN_OUT.split(/[|\n]/)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1)
    .map(([short, ...long]) => [short!, long.filter((word) => word !== '_')] as const),
);
