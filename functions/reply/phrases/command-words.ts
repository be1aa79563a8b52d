/**
 * Words that are a command when they are all that was written (politeness aside), by command, in the six languages.
 * Lower case, no accents; spaces within an entry are spaces.
 */
export const COMMAND_WORDS = {
  stop: `
    stop | stop it | stop them | stop that | stop these | turn these off | turn it off | turn them off | turn off | remove from list | stop this | stop now | unsubscribe | unsub | cancel | cancel me | cancel this | end | quit | i quit | revoke | optout | opt out | opt me out | remove | remove me | no more | enough
    i do not need this | i do not need this anymore | i do not need these anymore | i no longer need this | i no longer need these | das brauche ich nicht mehr | ich brauche das nicht mehr | je n en ai plus besoin | ya no lo necesito | nao preciso mais disto | ja nao preciso disto | ik heb dit niet meer nodig | dit heb ik niet meer nodig
    unsubscribe me | take me off | stop messages | stop texts | stop emails | stop texting | stop sending | stopall
    stpo | sotp | tsop | stopp | sstop | stp | stoop | stopo | stoip | dtop | atop | stip | stoo | stpp | stop1 | st0p | syop | srop | stiop | stope | stops | unsubcribe | unsuscribe | unsubscribed | unsubscrbe | unsubsribe | cancle | cancell | quitt
    stopp bitte | aufhoren | aufhoeren | hor auf | hoer auf | hort auf | abmelden | abbestellen | stopp | beenden | kundigen | kuendigen | abmeldung | schluss | nein stopp | halt
    arret | arrete | arretez | arreter | stoppez | stopper | desinscription | desabonner | desabonnement | desabonnez moi | desinscrire | desinscrivez moi | resilier | annuler | fin | assez
    parar | para | pare | paren | alto | basta | baja | darse de baja | dar de baja | darme de baja | dame de baja | cancelar | detener | detente | terminar | no mas | cancela | salir
    pare | parem | parar | sair | cancelar | chega | remover | descadastrar | desinscrever | cancelar inscricao | cancele | nao mais | anular | desistir da lista
    stoppen | stop ermee | uitschrijven | afmelden | opzeggen | ophouden | hou op | houd op | annuleren | beeindigen | schrijf me uit | meld me af | genoeg | kappen
  `,
  'stop-all': `
    all | stop all | end all | cancel all | stop everything | everything | stop both | both | leave me alone | go away | unsubscribe all | unsubscribe from all | stop all of it | fuck off | piss off | get lost | stop contacting me
    alles | alles stoppen | alles beenden | lass mich in ruhe | lasst mich in ruhe | lassen sie mich in ruhe | tout | tout arreter | arretez tout | arrete tout | laissez moi tranquille | laisse moi tranquille | fichez moi la paix | foutez moi la paix
    todo | parar todo | paren todo | dejenme en paz | dejame en paz | dejadme en paz | tudo | parar tudo | parem tudo | deixem me em paz | me deixa em paz | me deixem em paz | deixa me em paz | alles stop | stop alles | laat me met rust | laat mij met rust
  `,
  start:
    'start again | begin again | start it again | start them again | start | unstop | subscribe | resubscribe | sign me up | opt in | optin | opt me in | sign me up again | strat | satrt',
  help: `help | info | help me | what is this | who is this | who are you | hilfe | aide | ayuda | ajuda | hulp | wer ist das | wer bist du | qui est ce | qui etes vous | quien es | quien eres | quem e | quem fala | wie is dit | wie ben je | is this a bot | is this automated | hlep | hepl | are you a bot | are you a robot | are you human`,
  pause: `
    pause | pause it | pause this | pause them | pause messages | break | a break | take a break | hold | on hold | puase | pasue | pauze | pausa | pausar | pausieren | pausez | mettre en pause | en pause | pauzeren | unterbrechen | pausar mensajes | suspender | pausar mensagens
  `,
  resume: `
    resume | continue | unpause | carry on | restart | go on | go ahead | resume messages | resum | reusme | weiter | fortsetzen | weitermachen | reprendre | reprenez | continuer | reanudar | continuar | sigue | seguir | retomar | recomecar | verder | hervatten | doorgaan | ga door
  `,
  less: `
    less | fewer | lighter | less often | fewer messages | fewer please | slower | weniger | seltener | leichter | moins | moins souvent | plus leger | menos | mas ligero | menos mensajes | mais leve | menos mensagens | minder | minder vaak | lichter | too many | too much
  `,
  done: `
    done | did it | done it | i did it | i did | all done | finished | completed | doen | dne | donne | erledigt | gemacht | geschafft | hab ich gemacht | fertig | fait | c est fait | j ai fait | hecho | ya lo hice | lo hice | listo | feito | ja fiz | fiz | gedaan | klaar | heb ik gedaan | done and dusted
  `,
  later: `
    later | not now | maybe later | another time | remind me later | not yet | not today | tomorrow | latre | spater | spaeter | nicht jetzt | jetzt nicht | vielleicht spater | plus tard | pas maintenant | mas tarde | luego | ahora no | despues | mais tarde | depois | agora nao | nu niet | straks | niet nu | liever later | in a bit | some other time
  `,
  skip: `
    skip | skip it | skip this | skip this one | pass | no thanks to this one | i will skip | next | uberspringen | auslassen | passer | saute | saltar | omitir | pasar | pular | saltar este | overslaan | sla over | skpi | not this one
  `,
  walk: 'walk | a walk | i walked | went for a walk | go for a walk | walking | spaziergang | spazieren | ich war spazieren | marche | marcher | balade | promenade | caminar | paseo | caminata | caminhar | caminhada | passeio | wandelen | wandeling | ik heb gewandeld | wlak',
  talk: 'talk | a talk | talking | talked | reden | sprechen | parler | hablar | conversar | charlar | falar | praten | gepraat | tlak',
  other:
    'other | something else | another | another one | others | different | anders | etwas anderes | was anderes | anderes | autre | autre chose | otro | otra | otra cosa | outro | outra | outra coisa | iets anders | ander | andere | ohter | otehr',
  sent: 'sent | sent it | i sent it | it is sent | already sent | emailed them | just sent it | gesendet | abgeschickt | verschickt | envoye | c est envoye | enviado | enviada | lo envie | ya lo envie | ja enviei | enviei | verstuurd | verzonden | opgestuurd | snet | setn',
  hired:
    'accepted | i accepted | i accepted it | accepted it | i took it | took the job | said yes to it | hired | i am hired | i got hired | got hired | got the job | i got the job | i got a job | got a job | new job | eingestellt | hab den job | ich habe den job | embauche | embauchee | je suis embauche | je suis embauchee | j ai le poste | contratado | contratada | me contrataron | consegui el trabajo | fui contratado | fui contratada | consegui o emprego | consegui o trabalho | aangenomen | ik ben aangenomen | ik heb de baan',
  fine: 'fine | i am fine | good | ok | okay | all good | doing fine | doing ok | not bad | great | gut | ganz gut | geht | bien | ca va | ca va bien | muy bien | bem | tudo bem | goed | gaat goed | prima | alright | i am ok | i am good | i am okay | fien',
  meh: 'meh | so so | soso | not great | mid | average | could be better | could be worse | geht so | naja | mittel | bof | comme ci comme ca | mas o menos | regular | asi asi | mais ou menos | assim assim | gaat wel | mwah | zozo | meeh | not sure',
  rough:
    'rough | bad | awful | terrible | hard | tough | pretty rough | really rough | not good | horrible | low | schlecht | mies | hart | dur | difficile | mal | pas bien | fatal | duro | ruim | pessimo | dificil | zwaar | slecht | moeilijk | ruff | rouhg | shit | crap | struggling',
  circling:
    'circling | my thoughts are circling | thoughts are circling | going in circles | round and round | overthinking | ruminating | gedankenkreisen | gedankenkarussell | je rumine | ca tourne en boucle | dandole vueltas | piekeren | ik pieker | ruminando',
  keep: 'keep | keep going | keep it | keep them coming | keep them | stay | behalten | weiter so | garder | continuer comme ca | mantener | seguir asi | manter | houden | zo houden | same | as it is',
  'end-plan':
    'end plan | end the plan | end it here | end this plan | finish the plan | plan beenden | finir le plan | terminar el plan | terminar o plano | plan stoppen | plan beeindigen | end my plan | end follow up | end the follow up',
  'not-a-rejection':
    'not a rejection | it was not a rejection | this is not a rejection | that is not a rejection | wrong | no rejection | not rejected | i was not rejected | keine absage | pas un refus | no es un rechazo | nao e uma rejeicao | geen afwijzing | it is not a rejection',
  yes: 'yes | yeah | yep | yup | y | sure | of course | yes please | ja | jep | klar | oui | ouais | si | claro | sim | tuurlijk | jawohl | correct | right | that is right | definitely | absolutely | jup | ye | yess | please do',
  no: 'no | nope | nah | n | no thanks | no thank you | nein | ne | non | nao | nee | not really | nein danke | non merci | no gracias | nao obrigado | nao obrigada | nee dank je | nee bedankt',
} as const;

/** Words of politeness and emphasis that change nothing about a command. */
export const POLITE = new Set(
  'please actually pls plz thanks thank you thx ty now kindly ok okay hi hello hey rebound sorry just immediately asap bitte danke jetzt merci svp stp sil vous plait s il te por favor gracias porfa ya obrigado obrigada agora aub alsjeblieft alstublieft dank je dankjewel bedankt nu mate guys team sir madam lol haha'.split(
    ' ',
  ),
);
