/** Portuguese: explicit (tier A) and strong (tier B) distress. The notation is in notation.ts; facts, compliance 4. */
import type { Families } from './notation.ts';

export const families: Families = {
  not: 'não|nunca|jamais|sem|nem|n',
  nao: 'não|n|nem|nunca|já não',
  want: 'quero|queria|quis|gostava|gostaria|vontade|penso|pensado|pensando|pensar|pensei|prefiro|preferia|preferiria|vou|tomara|oxalá|preciso|espero|sonho|imagino|planejo|planejando|planeio|decidi|desejo|devia|deveria|ideia|ideias|quer|melhor|tentei|tentar|pensamentos|plano|planos|apetece',
  tempo:
    '(dia|dias|noite|noites|semana|semanas|mês|meses|segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|tempo)',
  beber:
    'bebo|beber|bebido|bebendo|bebedeira|bêbado|bêbada|álcool|vinho|cerveja|cervejas|cachaça|whisky|vodka|garrafa|comprimidos|drogas|coca|maconha|fumo|embebedo|embebedar|erva|remédios|drogando|copos|copo',
};

export const explicit = `
(escrevi|escrito) .. (carta|cartas) .. (para|aos) .. meus (filhos|pais)
(antes|prefiro) (morto|morta|morrer) (que|a|do que) (viver|continuar|seguir|isto|isso|estar assim|sofrer|aguentar) !(em|com|trabalhando|no|na)
(<want>) .. (morrer|me matar|matar me|suicidar me|me suicidar|estar morto|estar morta|me enforcar|enforcar me|me cortar|cortar me|me machucar|machucar me|magoar me|fazer me mal|tirar a (minha|própria) vida|tirar minha vida|sumir para sempre|desaparecer para sempre|acabar com (a minha|minha|tudo|a própria|o meu sofrimento)|acabar com tudo|pôr fim|por fim à|dar um tiro|atirar me|me atirar|me jogar|jogar me|saltar|pular|dormir para sempre|deixar de (existir|viver)|suicídio|no suicídio|na morte|em morrer|em suicídio|me ferir|acabar comigo|partir deste mundo|terminar com (a minha|minha|tudo)) !(de (rir|fome|vergonha|sono|vontade)|o cabelo|nas (ondas|contas))
me (corto|machuco|queimo|arranho|mutilo) (quando|cada|os|as|para|a|por|desde|nos|de) !(o cabelo|as unhas)
(quero|queria|vontade de|prefiro|preferia|apetece me) .. morrer !(de|por)
(<nao>) (quero|queria|tenho vontade de|desejo|consigo|aguento) .. (viver|existir|acordar|estar vivo|estar viva|estar aqui|continuar a viver|continuar vivo|continuar viva|mais viver|seguir vivendo|continuar vivendo|acordar mais|cá estar|estar neste mundo) !(em|com|perto|longe|no|na|sozinho em)
(não|nunca) .. (acordar|acordasse|acorde|acordar mais) (;|mais|amanhã|,|nunca)
(tomara|oxalá|queria|espero|rezo|desejo|gostava|quem me dera) .. (não|nunca) .. (acordar*|acordasse|ter nascido|existir|existisse|estar aqui|tivesse nascido|acorde)
(tomara|oxalá|queria|quem me dera) .. (morresse|morra|estivesse mort*|estar mort*|que eu morra|morrer)
(suicid*) !(prevenção)
(me|vou|quero|a) (me mato|matar me|me matar|mato me|suicidar me|enforcar me|me enforcar|me suicidar)
(me mato|mato me|me corto|corto me|me cortando|cortar me|me cortar|me machuco|me mutilo|mutilo me|automutil*|autolesão|me machucando|magoo me a mim|me enforco|me ferindo|faço me mal|me cortei|cortei me) (;|hoje|de novo|outra|,|e|todos|os braços|nos braços|para|sempre|outra vez|a mim|com) !(fazendo a barba|na cozinha|o cabelo|cozinhando)
(acabar|acabo|terminar|pôr fim|por fim|dar fim|dar um fim|acabe|acabarei) .. (com a minha vida|com minha vida|com tudo|a minha vida|à minha vida|a tudo|na minha vida|com a própria vida|comigo|com esse sofrimento|com este sofrimento|com esta dor|com essa dor|com a vida) 
tirar .. (a minha|minha|a própria|a) [própria] vida
(tenho|tenho me|ando|ando a|estou|venho|continuo) [a|me] (me cortado|cortado|me cortando|cortando me|cortar me|me cortar|me machucado|machucado me|me ferido|me queimado) .. (toda|todas|todo|todos|cada|desde|no|nos|nas|na|outra|de novo|de propósito|à|;)
(melhor|mais felizes|mais feliz|felizes|aliviados|mais fácil|em paz|bem) .. sem mim | sem mim .. (melhor|felizes|bem) | (melhor|felizes|mais fácil) .. (se eu) .. (morresse|morto|morta|não estivesse|desaparecesse|não existisse|sumisse|morrer|estivesse morto)
(não|sem|nenhuma|nenhum|nem|perdi|qual|que) .. (razão|razões|motivo|motivos|vontade|sentido|força|forças|gosto|alegria) .. (para viver|de viver|pra viver|em viver|para continuar vivo|para continuar a viver|para continuar vivendo|pela vida|da vida|viver|de estar vivo|na vida|de estar viva|para estar vivo)
(para que|pra que|por que|porque|porquê|de que serve|qual o sentido de) .. (viver|vivo ainda|continuar vivo|continuar a viver|existir|existo|estou vivo|estou viva|ainda estou aqui|nasci|estar vivo)
não .. (vale a pena|faz sentido|tem sentido) .. (viver|a vida|continuar viv*|existir|estar viv*) !(em|com|perto|longe)
(vida|viver) .. não .. (vale a pena|vale nada|tem sentido|faz sentido|merece) (;|já|mais|,|viver|para)
(nada|ninguém) .. (por que viver|para viver|por quem viver|que me prenda|pelo que viver|pelo qual viver)
(cansado|cansada|farto|farta|cansei) .. (de viver|da vida|desta vida|dessa vida|de existir|de estar vivo|de estar viva|da minha vida) !(em|com|longe)
(tanto me faz|tanto faz|não me importo) .. (viver|morrer|se vivo|se morro|se eu morrer|acordar)
se .. (eu morrer|morresse|eu morresse|eu morro|eu sumir|eu desaparecer) .. (ninguém|melhor|todos|nada)
não mereço (viver|estar vivo|estar viva|existir|a vida)
(nunca|não) .. (ter nascido|devia ter nascido|devia existir|nascer|deveria ter nascido)
(estar|estaria|estivesse|melhor|antes|preferia estar) .. (morto|morta) ;
(dormir|adormecer|fechar os olhos|deitar me|deitar) .. (e não|e nunca|para sempre|pra sempre|e nunca mais|não) .. (acordar*|;|mais) 
(última|último|minha|meu|carta de|bilhete de) .. (despedida|adeus definitivo|últimas palavras|última mensagem|último adeus|última noite) !(do (trabalho|curso|emprego)|de (solteiro|solteira))
adeus (a todos|mundo|para sempre|mundo cruel|mãe|meus filhos|e desculpem|desculpem|perdoem|família|pra sempre|e perdão)
quando (leres|lerem|ler|lerdes|encontrarem) .. (já não|morto|morta|não estarei|vou estar|tarde|terei)
(cuidem|cuida|cuide|digam|diga|diz|perdoem|perdoa|tomem conta|toma conta) .. (dos meus|do meu|da minha|aos meus|à minha|das minhas|de meus|da|minha|meus|me) .. (filhos|filha|filho|gato|cachorro|cão|mãe|família|pais|irmã|mulher|por tudo|cadela|gata)
(amanhã|em breve|hoje|logo) .. (já não|não) (estarei|vou estar|existirei|estarei cá) .. (aqui|cá|vivo|viva|;) !(no escritório|disponível)
(comprimidos|remédios|medicamentos|corda|faca|arma|pistola|lâmina|soníferos|revólver|veneno) .. (prontos|pronta|preparad*|à minha frente|guardad*|na mão|na gaveta|na mesa|comigo|comprei|ao meu lado|na minha frente|carregada|separados)
(tomei|engoli) [uns|muitos|demasiados] (comprimidos|remédios|soníferos) ; | (apaguem|apaga) me (deste|do|desta|da) (mundo|terra)
(tomei|tomar|engolir|engoli|guardando|juntando|juntei|guardo|suficientes|muitos|caixa de|cartela|frasco de|todos os|um monte de|punhado de|caixa inteira) .. (comprimidos|remédios|medicamentos|soníferos|calmantes|pílulas) !(pra (dor|gripe)|para a (dor|gripe))
(comprei|tenho|arranjei|consegui) .. (uma|a|um|o) (arma|corda|pistola|revólver|lâmina) (;|e|para|,|pronta|em|na)
overdose !(de (café|açúcar|informação|chocolate))
(atirar|saltar|pular|jogar|atiro|pulo|jogo|salto|atirar me|lançar) .. (da|do|de|na|no|para|pela|debaixo|à frente|em frente|numa|embaixo) .. (ponte|varanda|janela|trem|comboio|metro|metrô|prédio|telhado|linha|viaduto|ônibus|autocarro|caminhão|trilhos|penhasco|precipício|terraço)
(na|em cima da|no|à beira da|na beira da|na beirada da) (ponte|telhado|viaduto|linha do trem|beira do precipício|varanda pronto|parapeito) (;|e|agora|a olhar|olhando|,|pensando)
(pulsos|veias) 
(sentado|sentada|trancado|trancada|fiquei|estou|estive|passei) ... com (uma|a|um|o) .. (lâmina|gilete|navalha|corda|arma|estilete)
(ninguém|quem) .. (sentiria|sentirá|vai sentir|notaria|ia notar|iria notar|daria por|ia sentir|choraria|se importaria) .. (falta|se eu|;|minha)
(vou|quero|juro que vou|vontade de|penso em|apetece me|capaz de) .. (matá lo|matá la|matar (o|a|ele|ela|esse|aquele|todos|os|esses|um|alguém|aquela|essa)|esfaquear|queimar|dar um tiro n*|bater n*|fazer mal a|espancar|atirar n*|estrangular|dar cabo d*|botar fogo|pegar fogo|matar eles|explodir|acabar com (ele|ela|a raça|o desgraçado)|machucar (ele|ela|alguém)) !(tempo|aula|fome|saudade|saudades|prova|entrevista|teste)
`;

export const strong = `
(deitado|deitada) no chão | (estamos|ficamos|vamos) .. (na|para a) rua ;
(já|eu) não quero mais ; | ^ não quero mais ;
(vergonha|culpa) .. (me) .. (come|comendo|consome|consumindo|corrói)
(ficamos|fico|vou ficar|vamos ficar|fiquei|acabamos) .. (na rua|sem (casa|teto|tecto)) | (banco|senhorio|dono) .. (fica com|tira|tirou|levou|tomou|penhorou) .. casa
(já não|não|n) (aguento|suporto|tenho forças|tenho força|dou conta|vou aguentar) [mais|continuar|isto|isso|com|assim|esta vida|a vida|essa vida|viver|lidar|suportar|para|nada|,|;|tanto|sair|levantar|me levantar|levantar me|seguir|fazer mais nada|de tanta|respirar] !(dia|de um dia|ir|comparecer|abrir|entrar|encontrar|na (segunda|terça|quarta|quinta|sexta)|amanhã|hoje|falar agora|trabalhar aos|esperar (para|pra)|esperar a|chegar|de fome|acessar|baixar|enviar)
(já não|não) (consigo|posso) (mais|continuar|com (isto|isso|tudo|a vida)|assim|esta vida|viver|lidar|suportar|nada|isto|isso|tanto|sair|levantar|me levantar|levantar me|seguir|fazer mais nada|respirar) !(dia|de um dia|ir|comparecer|abrir|entrar|encontrar|na (segunda|terça|quarta|quinta|sexta)|amanhã|hoje|falar agora|esperar|chegar|acessar|baixar|enviar|participar|com o processo)
já não consigo ;
não aguento mais (;|nada|isto|isso|tudo|viver|essa|esta|,|e) !(esperar|de curiosidade|rir|vontade)
não (consigo|posso) mais (;|viver|seguir|continuar|,) 
depressão .. (muito|severa|profunda|grave|voltou|forte|de novo) | (muito|profundamente|totalmente) deprimid* (;|e|que|desde)
(não sei) (o que fazer da minha vida|como continuar|como seguir|quanto mais (aguento|vou aguentar))
(cheguei ao fundo|no fundo do poço|fundo do poço|bati no fundo|no limite|ao limite|em colapso|à beira de|colapso|desmoron*|desabando|desabei|a afundar|me afundando|afundando|esgotamento nervoso|ataque* de (pânico|ansiedade|nervos)|crise* de (pânico|ansiedade|choro)|a cair aos bocados|destruíd* por dentro) !(do prazo|da estrada|da praia|mar)
(estou|fiquei|tou|vivo) sem esperança*
sem esperança* (;|e|de|nenhuma)
(sem|não|toda|perdi|nenhuma|perdido|perder|acabou|zero) .. (esperança|esperanças) (;|de|em|para|mais|e|,|nenhuma|na|alguma)
(desesperad*|desespero|desesperança|sem saída|sem esperança|beco sem saída) !(por (saber|um café))
(não|nem|sem) .. (vejo|há|tenho|existe|encontro|tem|acho) .. (saída|futuro|solução|luz|sentido|escapatória|esperança|fim ao|jeito|razão|caminho) (;|para|em|no|ao|,|nenhum|nenhuma|mais|pra|já|a) !(na (vaga|empresa)|para estacionar)
(nada|tudo|vida|isto|isso) .. (não faz sentido|faz sentido|sem sentido|não vale a pena|vale a pena|está perdido|acabou para mim|é inútil|é um inferno|está desabando|desabou|está a desmoronar|me ultrapassa|perdeu o sentido|tanto faz já) (;|mais|já|,|para mim|nenhum) !(a (prova|pergunta))
nada .. (faz|tem|vale|importa) .. (sentido|mais|a pena|;)
(para que|pra que|de que adianta|de que serve|qual o sentido) (;|tudo|isto|isso|continuar|tentar|de tudo|levantar|lutar|,|disso|viver assim|mais)
(não|n) .. (valho|presto|sirvo) .. (nada|para nada|pra nada|;) 
(sou|sinto me|me sinto|sentir me|sinto|como|me acho|sentindo) .. (inútil|fracasso|fracassado|fracassada|lixo|merda|peso|fardo|estorvo|ninguém|falhado|falhada|imprestável|um zero|uma nulidade|vazio|vazia|morto por dentro|morta por dentro|preso|presa|encurralad*|sem valor|muito sozinh*|tão sozinh*|completamente sozinh*|sozinh* no mundo|um nada|desperdício|sufocad*|sem saída|incapaz de viver|sem chão) (;|total|e|,|para (todos|a|minha)|pra|nesta|nessa|como|de|por|completo|humano|em|neste|que|sem|dentro|desde) !(em (matemática|inglês|excel)|no (trânsito|elevador|telefone)|numa (chamada|reunião))
(odeio|detesto|me odeio|odeio me|tenho nojo de mim|nojo de mim|detesto me|me detesto) .. (mim|minha vida|a mim|quem sou|a minha vida|;|tanto|,|por|e)
(desisti|desisto|desistir|já desisti|larguei) [de tudo|;|da vida|de mim|de viver|,|de lutar|de tentar|mesmo] !(da vaga|do curso|do processo)
(joguei a toalha|deitei a toalha|atirei a toalha|entreguei os pontos|não quero mais nada|já nada me) 
(preso|presa|encurralad*|prisioneir*) (nesta|nessa|numa|na|sem) (vida|situação|saída|relação|casa|minha)
(não|sem|quase|mal|nem) .. (durmo|dormir|dormi|como|comer|comi|comido|dormido|comendo|dormindo|prego olho|consigo dormir|pregar olho) .. (há|nem|desde|e|por|faz|quase|direito há|mal|tem) .. (<tempo>|como|durmo|comer|dormir|nada|quase|comi|mal)
(há|faz|tem|desde) .. <tempo> .. (que não|sem|que mal|não|que quase|mal) .. (durmo|como|dormir|comer|dormi|comi|saio|levanto|sair|levantar|saio da cama|saio de casa|tomo banho|prego)
(não|nem) .. (como|durmo|comer|dormir) .. (nem|e) .. (como|durmo|comer|dormir) (;|há|,|direito|bem)
(não) .. (saio|levanto|consigo sair|consigo levantar|saí|me levanto) .. (da cama|de casa|do quarto) 
(<beber>) .. (todos os|todas as|toda|todo|cada|para (aguentar|esquecer|dormir|suportar|não (sentir|pensar)|conseguir|continuar|sobreviver|anestesiar|enfrentar)|pra (aguentar|esquecer|dormir|suportar|não|conseguir)|desde manhã|de manhã|demais|demasiado|até (cair|dormir|apagar|desmaiar)|sozinh*|diariamente|recaí|tive uma recaída) !(água|café|chá|sumo|suco)
(todos os|todas as|toda|todo) (dias|noites|dia|noite|santo dia) .. (<beber>) !(água|café|chá|suco|sumo)
(recaí|recaída|voltei a (beber|usar|drogar|consumir|fumar crack)|voltei pras drogas|voltei às drogas|de volta à (bebida|garrafa))
sem (beber|álcool|uma bebida|comprimidos|remédio) .. (não) .. (consigo|aguento|durmo)
(despejad*|despejo|despejar|desalojad*|penhorar|penhorad*|(morar|morando|dormir|dormindo|viver|vivendo|ficar|acabar|parar|sem teto) na rua|pôr na rua|para a rua|pra rua|sem abrigo|sem teto|sem casa|sem onde morar|não tenho onde (morar|dormir)) (;|e|,|com|da|de|do|em|por|na|este|na sexta|pelo|a|porque|se|no) !(caminh*|correr|voluntári*|faz sol)
(perder|perdemos|perdi|perdendo|tirar|tiraram|tomar|vão tirar) .. (a|minha|a minha|a nossa|nossa|o) (casa|apartamento|lar|moradia) 
(durmo|vivo|dormindo|moro|vivemos|dormir|morando|a dormir|a viver) .. (no (carro|meu carro)|na rua|num (abrigo|albergue)|em um abrigo|debaixo d*|numa tenda|num banco|no sofá dos outros)
(não) .. (consigo|consigo mais|tenho|posso|conseguimos|temos) .. (pagar|dinheiro) .. (aluguel|renda|casa|prestação|comer|comida|comprar comida|alimentar)
(marido|namorado|namorada|esposa|mulher|companheiro|pai|mãe|ele|ex|padrasto|parceiro) .. (me|nos) .. (bate|bateu|agride|agrediu|maltrata|espanca|espancou|abusa|abusou|ameaça|ameaçou|viola|violou|estuprou|tranca|enforca|soca|empurra) | (marido|namorado|companheiro|pai|ele|ex|mãe|mulher) .. (bate me|agride me|maltrata me|espanca me|ameaça me|viola me|bateu me|bate em mim|agride nos|bate nos)
(maltratad*|abusad*|estuprad*|violência doméstica|me bate|apanho d*|apanho em casa|medo (do meu (marido|namorado|pai|ex)|dele|de voltar (para|pra) casa)|não me deixa (sair|trabalhar))
(choro|chorar|chorando|chorado) .. (todo|todos os|toda|o dia|o tempo todo|sem parar|a noite|dias|paro|há) | não (paro|consigo parar|consigo deixar) de chorar | só (choro|chorar|sei chorar)
(não|sem|nenhuma|nem) .. (forças|força|energia|vontade|ânimo) .. (para|pra|de) .. (nada|continuar|levantar|lutar|viver|mais|seguir|me levantar|sair da) 
(vazio|vazia|morto|morta|quebrad*|partid*) por dentro | não sinto (nada|mais nada)
(estou|tou|to|tô|sinto me|me sinto) .. (muito mal|péssim*|mesmo mal|no limite|destroçad*|desesperad*|destruíd*|no fundo|arrasad* e não|afundad*) (;|,|e|ajuda|mesmo|por|de verdade|preciso) !(da (garganta|barriga)|do estômago)
(me ajuda|ajudem me|me ajudem|ajudem|preciso de ajuda|socorro) (;|por favor|,|urgente|mesmo) !(com|para|a)
(quero|queria|vontade de|apetece me) .. (desaparecer|sumir|que tudo acabe|que isto acabe|que isso acabe|que tudo (pare|termine)|desistir de tudo|sumir do mapa) (;|e|,|daqui|do|deste) 
(ninguém) .. (me quer|se importa|gosta de mim|me ajuda|me entende|com quem falar|liga pra mim|quer saber de mim|precisa de mim) | não tenho ninguém | (tão|muito|completamente|totalmente) (sozinho|sozinha) (;|no|e|,|que|nesta|nessa)
`;
