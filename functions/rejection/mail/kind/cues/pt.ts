import type { CueSet } from './cue.ts';
import { THINGS } from './things.ts';

export const pt: CueSet = {
  language: 'pt',
  cues: {
    decision: [
      /\b(?:opt|decid|escolh|prefer)\w+ (?:por )?(?:avanc\w+|segu\w+|prossegu\w+|continu\w+) com (?:\w+ )?(?:candidat\w+|pessoas|perf\w+|profission\w+)\b/,
      /\b(?:nao|nem|tampouco) (?:[\w]+ ){0,7}?(?:selecionad\w+|selecionar\w*|avanc\w+|segui\w+|prossegui\w+|continu\w+|escolhid\w+|aprovad\w+|considerad\w+|dar (?:seguimento|continuidade|sequencia)|daremos|ajusta\w*|adequ\w+|enquadr\w+|passou|passar\w*|contar com|oferecer\w*|contratad\w+|rolou|aderente|compativel|atende\w*|positiv[oa]|classificad\w+|foi dessa vez|sera possivel|foi possivel|favoravel|bem-sucedid\w+|proceder)\b/,
      /\b(?:seguir|prosseguir|avancar|continuar|optamos|optei|decidimos|escolhemos|selecionamos|contratamos|seguimos|seguiremos|avancamos|preferimos|fechamos|decidiu|optou|seguiu|arrumamos|contratei|escolhi)\b.{0,60}\b(?:outr[oa]s? (?:\w+ )?(?:candidat\w+|pessoas?|perfi[ls]\w*|profission\w+|candidaturas?|participantes?)|uma (?:moca|pessoa|candidata|colega)|um (?:rapaz|candidato|colega)|alguem|quem|moca|rapaz)\b/,
      /\b(?:outr[oa]s?) (?:\w+ )?(?:candidat\w+|pessoas?|perfi[ls]\w*|candidaturas?|profission\w+)\b.{0,90}\b(?:mais (?:alinhad\w+|aderent\w+|proxim\w+|adequad\w+|experien\w+|compativ\w+)|melhor|ajust\w+|adequ\w+|correspond\w+|aderent\w+)/,
      /\b(?:reprovad[oa]|desclassificad[oa]|rejeitad[oa]|descartad[oa]|recusad[oa]|indeferid[oa]|excluid[oa]|eliminad[oa]|encerrar (?:a )?(?:sua|tua) participacao|sua participacao (?:foi |esta )?encerrad\w+|encerramos (?:a )?sua)\b/,
      /\bnao (?:vamos|iremos|daremos|seguiremos|prosseguiremos|avancaremos|conseguimos|poderemos|podemos|sera|fomos|foste|foi|estas|esta)\b.{0,50}\b(?:avancar|seguir|prosseguir|continuar|dar|candidatura|processo|selecionad\w+|escolhid\w+|perfil|proposta|vaga)\b|\bfora do processo\b|\bnao (?:e|foi) (?:dessa|desta) vez\b/,
      /\b(?:decidimos|optamos|optou-se|decidiu-se) (?:por )?nao\b|\b(?:retirar|retiramos|cancelar) (?:a |nossa |esta )?(?:proposta|oferta)\b/,
      /\b(?:escolha|decisao|opcao|selecao|preferencia)\b.{0,50}\b(?:recai\w*|foi (?:por|para)|ficou com|por)\b.{0,30}\b(?:outr\w+|alguem|um\w? (?:candidat\w+|pessoa|profissional|colega))/,
      /\b(?:ficamos com|ficou com|vamos com|fechamos com|seguimos com|optamos por|escolhemos|contratamos|avancamos com|vamos (?:seguir|avancar|contratar)|decidimos (?:por|contratar|seguir|avancar)|chamamos)\b.{0,30}\b(?:outr\w+|alguem|um\w? (?:candidat\w+|pessoa|profissional|colega|rapaz|moca|menina|menino)|a outra|o outro)\b/,
      /\b(?:status|estado|resultado|situacao|fase)\b.{0,24}(?::|-|e) ?(?:.{0,20}- ?)?(?:nao (?:selecionad\w+|aprovad\w+|apt\w+|admitid\w+|classificad\w+|avancou)|reprovad\w+|desclassificad\w+|rejeitad\w+|recusad\w+|excluid\w+|eliminad\w+|encerrad\w+|finalizad\w+)\b/,
      /\b(?:nao (?:foi|fui|foste|foram|fomos) (?:\w+ ){0,3}(?:selecionad\w+|escolhid\w+|aprovad\w+|classificad\w+|contemplad\w+|admitid\w+|possivel)|nao (?:deu certo|rolou|vai dar|passou|avanca\w*|segue|seguir\w*|prosseguir\w*|continua\w*|atende\w*|atinge|atingiu|reune|corresponde\w*|se enquadra\w*)|nao (?:temos|ha) (?:como|vaga)|nao (?:vamos|iremos|poderemos|conseguimos) (?:\w+ ){0,2}(?:contratar|avancar|seguir|prosseguir|contar|chamar|continuar|dar|oferecer|admitir))\b(?!.{0,24}\b(?:contato|contacto|responder))/,
      /\b(?:ficou de fora|fora da selecao|desta vez nao|dessa vez nao|por agora nao|encerra\w* (?:a )?(?:sua|tua) (?:candidatura|participacao)|candidatura (?:\w+ ){0,3}(?:encerrada|recusada|rejeitada|excluida|arquivada|nao)|lista de excluidos|lugar inferior|melhor classificad\w+)\b/,
      /\bvou (?:ficar|seguir|continuar) com (?:a|o|uma?|outr\w)\b|\bfica\w* sem efeito\b|\b(?:proposta|oferta)\b.{0,60}\b(?:sem efeito|retirad\w|cancelad\w|anulad\w)\b|\bnao reune\b/,
      /\b(?:avancar|seguir|continuar|avancamos|seguimos) com (?:uma|a) pessoa\b|\bpessoa (?:escolhida|selecionada)\b/,
      /\b(?:seguido|avancado|prosseguido|optado|avancar|prosseguir|seguir|seguimos|avancamos) com (?:outr\w+|profission\w+|candidat\w+|perfi\w+)\b|\boutr[oa]s? (?:candidat[oa]s?|pessoas?|profissiona\w+) (?:foi|foram) (?:escolhid|selecionad|contratad)\w+|\bnao (?:foi|fui|foram) (?:\w+ )?(?:aceit[ea]s?|[ao] escolhid[ao]|considerad\w+|admitid\w+|preselecionad\w+)\b/,
      /\bretirar (?:a|nossa|esta) (?:proposta|oferta)\b|\b(?:candidat\w+|profission\w+|pessoas?) com (?:\w+ )?(?:experiencia|perfi[ls]|percurso)\b.{0,30}\bmais (?:proxim|alinhad|adequad|aderent)\w+|\bencerr(?:amos|ei|ou-se) (?:a )?(?:sua|tua) (?:candidatura|inscricao|participacao)\b/,
      /\boutr[oa]s \w+ foram (?:escolhid|selecionad|aprovad)[oa]s\b|\bnao sera (?:desta|dessa) (?:vez )?(?:que)?\b|\bconcluida (?:a )?(?:sua|tua) participacao\b|\bnao reune (?:as|os) (?:condicoes|requisitos)\b/,
      /\b(?:recusou|rejeitou|descartou|reprovou) (?:a )?(?:sua|tua) candidatura\b|\bopt\w+ por um\w? (?:\w+ )?(?:perfil|candidat\w|profissional|pessoa)\b|\bvaga (?:\w+ )?ficou com\b/,
      /\bencerramento d[ae] (?:sua|tua) (?:participacao|candidatura)\b/,
      /\bencerrou (?:a )?(?:sua|tua) (?:candidatura|inscricao|participacao)\b|\b(?:preferiu|escolheu|indicou|selecionou|nomeou) (?:\w+ )?outr[oa]s?\b|\bapostar (?:noutr|em outr)[oa]\b/,
      /\b(?:inclinou-se|pendeu) para [ao] outr[oa]\b|\bnao foi voce\b/,
      /\bnao (?:admitir|admitiu|aprovar|selecionar|aceitar|convocar|contemplar|propor|apurar) (?:a |o )?(?:sua|tua|seu|v\. ?exa|vossa)\b/,
      /\bnao (?:esta|estas|ficou|ficaste|consta|constas|faz parte|fazes parte|integra|figura|entrou)\b.{0,16}\b(?:entre (?:os|as|eles|elas)|n?(?:esse|este|o) grupo|n?(?:essa|esta|a) (?:lista|selecao|turma)|dos? (?:grupo|selecionad|escolhid|finalist)|desse grupo|deste grupo|nesse grupo|neste grupo|nos? (?:grupo|selecionad|finalist))\w*\b|\b(?:demos|damos|dei|deu|foi dada|dada|dar) (?:a )?preferencia a?\b|\bpriorizamos\b/,
      /\b(?:escolha|opcao|decisao|selecao|preferencia|aposta)\b.{0,80}\b(?:recai\w*|recaiu|incidiu|caiu|foi|vai|ficou|pendeu)\b.{0,20}\b(?:n?outr[oa]s?|alguem|num\w?|um\w? (?:candidat|pessoa|colega|profissional))\w*\b|\bescolh(?:emos|i|eu|eram|id[oa]) n?outr[oa]\b/,
      /\b(?:vaga|lugar|posto|cargo|estagio|funcao|emprego)\b.{0,60}\b(?:foi|vai|ficou|fica|coube|ira) (?:\w+ )?(?:para|com|a|ao) (?:quem|alguem|outr\w+|uma? (?:colega|candidat|pessoa|profissional|senhor|mo[cç]|rapaz|intern)|[oa] outr[oa])\w*\b/,
      /\b(?:escolhemos|escolhi|contratamos|contratei|ficamos com|selecionamos|optamos por|preferimos|chamamos|arranjamos|arrumamos) (?:\w+ )?(?:uma?|o|a|quem|alguem) (?:\w+ )?(?:senhora?|menin[oa]|jovem|rapaz|moc[oa]|rapariga|profissional|pessoa|candidat[oa]|colega|tecnic[oa]|estudante|estagiari[oa]|quem|ja|que|com)\b|\b(?:sua|tua|nossa) (?:participacao|candidatura|jornada|trajetoria|caminhada|conversa)\b.{0,40}\b(?:termina|encerra-se|se encerra|acaba|chega ao fim|para por aqui|fica por aqui)\b|\b(?:ficamos|paramos|encerramos|terminamos) por aqui\b|\b(?:abaixo|inferior\w*)\b.{0,20}\b(?:nota|corte|minim\w|linha|media|pontuacao)\b/,
      /\bnao (?:esta|estava|era|e|ficou|se mostrou|parece|sendo) (?:\w+ ){0,2}?(?:alinhad|adequad|aderent|compativ|ajustad|indicad|enquadrad)\w+\b|\boutr[oa]s candidat\w+\b.{0,50}\b(?:maior|mais|melhor\w*|superior\w*|destacaram)\b|\b(?:acab\w+|decidi\w+|opt\w+|prefer\w+) (?:por )?(?:escolher|contratar|selecionar|chamar|ficar com|recrutar) (?:outr|um|alguem|quem)\w*\b/,
      /\bnao (?:temos|dispomos|existe|existem|ha|surgiu|identificamos|vemos)\b.{0,40}\b(?:oportunidades?|vagas?|posicao|posicoes|lugar|funcao|encaixe)\b.{0,30}\b(?:perfil|adequad\w+|para (?:voce|si|ti)|compativ\w+)\b|\bseguir por outro caminho\b|\bpreferiu (?:seguir|avancar|ficar|continuar) com\b|\bnao (?:vai|vamos) (?:dar|ser possivel)\b/,
      /\b(?:acab|termin)(?:amos|aram|ei|ou) (?:por )?(?:fechando|contratando|escolhendo|indo|ficando|seguindo|optando|fechar|ficar|ir|seguir|optar) (?:com|por|pel[ao])? ?(?:alguem|outr[oa]|uma?|quem)\b|\b(?:optou|decidiu|preferiu|optamos|decidimos|preferimos|optei|decidi|optaram|decidiram|optado|decidido) (?:finalmente )?(?:por )?(?:incorporar|contratar|admitir|nomear|eleger|integrar|recrutar|selecionar|efetivar|promover) (?:uma?|outr[oa]|alguem|quem)\b(?! (?:curso|seguro|servico|plano|sistema)\b)/,
      /\b(?:ficou|ficando|ficaste|fica|terminou|classificou-se|classificad[oa]) em (?:segund|terceir|quart|quint)[oa] (?:lugar|posicao)\b|\b(?:foi|sera) (?:nomead|designad|contratad|escolhid|selecionad)[oa] (?:\w+ ){0,4}?(?:[oa]|outr[oa]) (?:candidat[oa]|pessoa|colega|profissional)\b/,
      /\b(?:seguiremos|avancaremos|prosseguiremos|continuaremos|seguimos|avancamos|prosseguimos|daremos (?:sequencia|continuidade|seguimento)) (?:com|a) (?:[oa]s )?(?:outr|candidat|pessoas|perf|profission)\w*|\bquem ficou com [ao] (?:vaga|lugar|posto|cargo) foi\b|\b(?:outr[oa]|uma? \w+|alguem|quem) (?:ficou|ficara|vai ficar) com [ao] (?:vaga|lugar|posto|cargo)\b/,
    ],
    closed: [
      /\b(?:vaga|posicao|cargo|oportunidade|processo|recrutamento|lugar|seletivo)\b.{0,60}\b(?:preenchid[oa]s?|encerrad[oa]s?|cancelad[oa]s?|fechad[oa]s?|suspens[oa]|ja nao|congelad[oa]|concluid[oa]|ocupad[oa]|finalizad[oa])\b/,
      /\b(?:preenchemos|encerramos|cancelamos|fechamos|ja (?:arrumamos|contratamos|preenchemos|encontramos|temos))\b.{0,40}\b(?:vaga|posicao|cargo|processo|moca|pessoa|alguem|candidat\w+|lugar)\b/,
      /\b(?:vaga|lugar|posicao|quadro|turma|equipe|equipa)\b.{0,30}\b(?:ocupad\w+|complet\w+|preenchid\w+|cheia|extint\w+|nao (?:existe|sera)|deixou de)\b|\b(?:nao (?:temos|ha|existem|dispomos de) (?:vagas?|lugares|posicoes)|ja (?:esta|foi|contratamos|temos|preench\w+|arranjamos|encontramos))\b/,
      /\bcancel\w+ (?:o|a|este|esta) (?:processo|vaga|recrutamento|selecao)\b|\bencerrad[oa] sem (?:contratacao|preenchimento)\b|\bnao (?:estamos|estou) (?:contratando|a contratar|a recrutar|recrutando)\b|\bja nao temos (?:lugares|vagas)\b/,
      /\b(?:vagas|lugares|estagios)\b.{0,40}\batribuid[oa]s\b|\bja (?:pegamos|arranjamos|arrumamos|achamos) (?:uma?|alguem)\b|\bja estamos complet[oa]s\b/,
      /\b(?:vaga|lugar|posicao|cargo|posto|funcao)\b.{0,50}\b(?:deixou de existir|foi (?:extint|cancelad|suspens|eliminad|preenchid|ocupad|suprimid|congelad)\w+|se preencheu|desapareceu|ja era|ja foi)\b|\b(?:equipa|equipe|quadro|time)\b.{0,24}\b(?:ja )?(?:esta|ficou) (?:complet|fechad|preenchid|formad)[oa]\b/,
      /\b(?:vagas|posicoes|lugares|postos)\b.{0,40}\b(?:preenchid|encerrad|ocupad|esgotad|fechad|cancelad|complet)[oa]s\b|\bvaga nao sera (?:mais )?(?:abert|preenchid|repost)\w+\b/,
      /\bnao (?:temos|tenho|ha|existe) (?:\w+ ){0,4}?nada (?:aberto|em aberto|disponivel|livre|para (?:voce|si|ti|o seu|o teu)|que (?:encaixe|se encaixe|se adeque))\b/,
      /\bnao (?:estamos )?(?:precis|procur|contrat|recrut)(?:amos|ando) (?:de )?(?:ninguem|gente|pessoal)\b(?! (?:que|perfeit|com)\w*)|\bnao estamos a (?:procura|contratar|recrutar|precisar)\b/,
    ],
    regret: [
      /\b(?:infelizmente|lamentamos|lamento|lamentavelmente|sentimos muito|sinto muito|pena|nao (?:foi|e) (?:uma decisao )?facil|decisao dificil|dificil decisao|desapont\w+|frustr\w+|chatead\w+)\b/,
      /\b(?:desculp\w+|que pena|triste|chato|noticia que (?:esperava\w*|gostari\w+)|nao desanime|muito disputad\w+|dificil escolha|por pouco|lamentar|pesar)\b/,
    ],
    farewell: [
      /\b(?:boa sorte|muita sorte|sucesso|exito|felicidades|desejamos|desejo|torcemos|torcendo|melhores votos)\b/,
      /\b(?:futur[oa]s? (?:oportunidades?|vagas|processos|recrutamentos|posicoes)|banco de (?:talentos|dados|curriculos)|base de dados|proximas (?:vagas|oportunidades)|novas oportunidades|candidate-se novamente|outras (?:vagas|oportunidades)|pagina de carreiras|manteremos (?:o )?(?:seu|teu))\b/,
      /\b(?:felicidades|votos d[aeo]\w*|tudo de bom|boa sorte|sorte|proxima oportunidade|outra oportunidade|mais (?:para )?(?:a )?frente|no futuro|continue acompanhando|fique de olho|banco de talentos|guardar\w* (?:o )?(?:seu|teu)|ficara no|feedback)\b/,
      /\b(?:sua|tua) procura\b|\bobrigad[oa] na mesma\b|\btente (?:novamente )?no proximo\b/,
      /\bnao desista\b|\balguem, (?:valeu|obrigad[oa])\b/,
    ],
    context: [
      /\b(?:obrigad[oa]s?|agradec\w+|gratos?)\b.{0,90}\b(?:interesse|candidatura|tempo|participa\w+|inscri\w+|entrevista|confianca|disponibilidade|viu|processo)?/,
      /\b(?:sua|tua|a|seu|teu) (?:candidatura|inscricao|participacao|curriculo|cv|perfil|entrevista)\b|\bprocesso (?:seletivo|de selecao|de recrutamento)\b|\b(?:vaga|cargo|posicao|funcao) (?:de|para|d[oa])\b|\bcandidat/,
      /\b(?:vaga|concurso|selecao|recrutamento|entrevista|dinamica|teste|curriculo|cv|triagem|inscricao)\b/,
      /\b(?:estagio|selecionad\w+|etapas?|seletivo|recrutar|contratando)\b/,
      /\b(?:liderar|experiencia em|conhece-l[oa]|gostamos de [ao] conhecer|procedimento concursal)\b/,
    ],
    interview: [
      /\b(?:gostariamos de|queremos|gostava de|gostaria de) (?:conversar|falar|te ver|conhece-l[oa]|conhecer voce|recebe-l[oa]) (?:\w+ )?(?:na|no|dia|amanha) (?:segunda|terca|quarta|quinta|sexta|dia|\d)/,
      /\b(?:convid\w+|gostariamos|gostaria|queremos|agendar|marcar|conhecer|bater um papo|aprovad[oa] (?:na|para|nesta))\b.{0,90}\b(?:entrevistas?|conversa|bate-papo|videochamada|chamada|reuniao|proxima (?:fase|etapa)|conhecer\w*|triagem|papo)\b/,
      /\b(?:entrevista|reuniao|conversa|chamada)\b.{0,80}\b(?:sera (?:no|na|realizada)|agendad\w+|marcad\w+|confirm\w+|remarc\w+|adiar|dia \d|as \d{1,2} ?h|na (?:segunda|terca|quarta|quinta|sexta))|\b(?:voce consegue|disponibilidade|qual (?:o )?(?:melhor )?(?:dia|horario)|podes? vir|pode vir|tem disponibilidade|aprovad[oa] na triagem|avancou para a proxima|passou para a (?:proxima|dinamica|entrevista|segunda|ultima|etapa|fase)|voce avancou|avancaste|avancou (?:para|no processo)|aprovad[oa] na (?:etapa|fase|primeira))\b/,
      /\b(?:segunda entrevista|seguir (?:contigo|com voce|em frente consigo)|consegues? (?:na|no|dia)|podes? (?:na|no|dia|vir)|pode (?:na|no|dia|vir))\b/,
      /\bconvocad[oa] para (?:a|o|uma?) (?:\w+ )?(?:prova|entrevista|teste|dinamica)\b/,
    ],
    offer: [
      /\b(?:queremos|contratamos) (?:voce|te a ti)(?=[.,!]|$)|\bfica(?:s)? com a vaga\b/,
      /\b(?:prazer|felizes|feliz|parabens|alegria|gostariamos|queremos)\b.{0,70}\b(?:oferecer\w*|proposta|contrat\w+|aprovad\w+|vaga e sua|fazer parte|juntar)|\b(?:proposta (?:de (?:trabalho|emprego|contratacao)|formal|salarial)|carta[- ](?:oferta|proposta)|aprovad[oa] no processo|contrato de trabalho|bem[- ]vind[oa] (?:ao time|a equipe|a equipa)|a vaga e sua|documentos (?:de|para) admissao|admissao)\b/,
      /\b(?:voce comeca|comecas|comeca) (?:na |no |dia )?(?:segunda|terca|quarta|quinta|sexta|\d)/,
    ],
    received: [
      /\b(?:(?:recebemos|rececao|recebi|confirmamos|registramos|registamos)\b.{0,40}\b(?:candidatura|inscricao|curriculo|cv)|(?:candidatura|inscricao|curriculo)\b.{0,50}\b(?:recebid\w+|registrad\w+|registad\w+|enviad\w+|submetid\w+|realizada com sucesso|concluida)|obrigad[oa] por se (?:candidatar|inscrever))\b/,
    ],
    pending: [
      /\b(?:(?:analisaremos|analisar\w*|avaliaremos|avaliar\w*|vamos (?:analisar|avaliar|rever)|em (?:analise|avaliacao)|estamos (?:analisando|avaliando|a analisar|a avaliar))|entraremos em contato|entraremos em contacto|(?:dar|daremos|teremos|ter|da) (?:um )?retorno|retorno (?:em|ate)|contactaremos|em breve|proximos passos|caso (?:o )?(?:seu|teu)|positivo ou negativo|aguarde)\b/,
    ],
    hold: [
      /\b(?:em (?:pausa|espera|stand ?by)|pausad[oa]|adiad[oa]|congelad[oa] temporari\w*|atras\w+|suspens[oa] temporari\w*|lista de espera|cadastro reserva|ainda nao)\b/,
    ],
    alive: [
      /\b(?:continua|permanece|segue|mantem-se|mantemos|ainda esta)\b.{0,40}\b(?:ativ[oa]|valid[oa]|em aberto|no processo|viva|na disputa|sua candidatura|em analise)|\b(?:assim que|quando|logo que)\b.{0,60}\b(?:avis\w+|contat\w+|contact\w+|inform\w+|retom\w+|novidades?)/,
    ],
    withdrawn: [
      /\b(?:(?:conforme (?:solicitado|pedido|solicitou|seu pedido)|a (?:seu|teu) pedido|como (?:pediu|pediste|solicitado)|voce (?:desistiu|retirou|optou por))\b.{0,60}\b(?:retir\w+|cancel\w+|desist\w+)|desistencia|retirada d[ae] (?:sua )?candidatura|candidatura (?:foi )?retirada|retiramos (?:a )?(?:sua|tua) candidatura)\b/,
      /\b(?:tomamos nota|respeitamos|entendemos) (?:d?[ao] )?(?:sua|tua) decisao\b|\bconforme (?:o )?(?:seu|teu) pedido\b/,
      /\b(?:recusou|recusaste|declinou|nao aceitou|recusar) (?:a )?nossa (?:proposta|oferta)\b/,
      /\b(?:voce )?(?:cancelou|cancelaste|retirou|retiraste) (?:a |sua |tua )(?:sua |tua )?(?:candidatura|inscricao)\b/,
    ],
    action: [
      /\b(?:(?:teste|questionario|formulario|documentos?|desafio|avaliacao|case)\b.{0,60}\b(?:realizar|completar|preencher|enviar|responder|fazer|anexar)|(?:complete|preencha|realize|confirme|envie|acesse|ative|responda) (?:o|a|os|as|seu|sua|ao)|senha|palavra-passe|verificar|sua conta)\b/,
    ],
  },
  things: THINGS.pt,
  elsewhere: [
    /\b(?:edital|editais|bolsas?|bolseir\w+|adotar|adotante\w*|adocao|pets?|cachorr\w+|cao|caes|gat[oa]s?|gatinh\w+|imovel|inquilin\w+|proprietari\w+|senhorio|feira|expositor\w*|(?:sua|tua|a) obra|exposicao|subsidios?|apoio financeiro|financiamento|matricula|mestrado|doutoramento|doutorado|pos-graduacao|curso|creche|ano letivo|(?:pedido de|seu|o|do) visto|pedido de credito|artigo|resumo|congresso|associad[oa]s?|adesao|aceleradora|startups?|incubadora|licitacao|concorrencia publica|fornecedor\w*|(?:como|conta de) vendedor\w*|lojista|seu projeto|seu projecto|recurso administrativo)\b/,
    /\b(?:residencia|pedido de (?:ferias|seguro)|filh[oa]|escola|voluntari\w+|nacionalidade|investir|investimento|investidor\w*|concurso de|juri|premio)\b/,
  ],
  conditional:
    /\b(?:sem (?:el[ea]s?|isso|iss[oa]|est[ea]|os?|as?|seu|sua|dados) ?(?!contratacao|duvida)|do contrario|ate la|se(?! (?:encerr|ajust|adequ|enquadr|alinh|refer|encontr|concretiz|mostr|destac|candidat|inscrev))|caso|na eventualidade|a menos que|talvez|poderia|quando)\b/,
  generic:
    /\b(?:(?:tod[oa]s|apenas|somente|so|cada) (?:[oa]s )?(?:candidat\w+|pessoas|selecionad\w+)|candidat\w+ nao selecionad\w+|nao selecionados)\b/,
  negation:
    /\b(?:na sequencia d\w+ (?:\w+ )?(?:entrevista|conversa|reuniao|processo|dinamica)|realizada|outr\w+|nao|infelizmente|lamentamos|sem|obrigad[oa]|agradec\w+|(?:apos|depois d\w+) (?:\w+ ){0,3}(?:entrevistas?|conversas?|reuniao|dinamica|conhece\w+|teste)|caso)\b/,
};
