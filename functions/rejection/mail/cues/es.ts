import type { CueSet } from './cue.ts';
import { THINGS } from './things.ts';

export const es: CueSet = {
  language: 'es',
  cues: {
    decision: [
      /\b(?:decidi\w+|inclin\w+|decant\w+|opt(?:o|aron|ado|amos)|qued\w+|seleccion\w+|eleg\w+|escog\w+)(?: finalmente)? (?:por|con|a) otr[oa]s? (?:candidat\w+|persona|perfil\w*|aspirante\w*)\b/,
      /\b(?:no|tampoco|ni) (?:[\w]+ ){0,7}?(?:seleccionad\w+|seleccionar\w*|continuar\w*|continua\w*|avanz\w+|seguir\w*|seguimos|elegid\w+|escogid\w+|considerad\w+|ajusta\w*|encaj\w+|pasad\w+|pasar\w*|contar (?:contigo|con usted)|incorporar\w*|ofrecer\w*|proced\w+|superad\w+|finalista|adelante|cumpl\w+|viable|favorable|positiva|formar\w*)\b/,
      /\b(?:continuar|seguir|avanzar|proseguir|seguimos|continuamos|avanzamos|decantado|decidido|optado|elegido|escogido|seleccionado|contratado|apostado|incorporado|inclinado|preferido)\b.{0,60}\b(?:otr[oa]s? (?:\w+ )?(?:candidat\w+|personas?|perfil\w*|candidaturas?|profesional\w*|opcion\w*|aspirantes?)|alguien|quien)\b/,
      /\b(?:otr[oa]s?) (?:\w+ )?(?:candidat\w+|personas?|perfil\w*|candidaturas?|aspirantes?)\b.{0,90}\b(?:ajust\w+|encaj\w+|adecu\w+|mas (?:afin\w*|alinead\w+|cercan\w+|acorde\w*)|mejor|seleccionad\w+|elegid\w+)/,
      /\b(?:descartad[oa]s?|desestimad[oa]s?|rechazad[oa]s?|desestimar|descartar|hemos descartado|fuera del proceso|no selectivo|no continua|excluid[oa]s?)\b/,
      /\b(?:retirar|retiramos|anular|rescindir)\b.{0,30}\boferta (?:de (?:trabajo|empleo)|laboral)\b/,
      /\b(?:hemos|he|han|se ha) (?:decidido|optado|resuelto) (?:por )?(?:no|a otr\w+)\b/,
      /\b(?:cogimos|cogido|contratamos|contratado|elegido|elegimos|escogido|seleccionado|seleccionamos|incorporado|encontrado|fichado|optado por)\b.{0,12}\b(?:a )?(?:otr[oa]s?|alguien|(?:una|un) (?:persona|candidat[oa]|perfil|profesional|companer[oa]))\b/,
      /\b(?:te|le|os) (?:hemos |has |han )?(?:descartad\w+|descartamos|quedado fuera)\b|\b(?:has|ha) quedado fuera\b|\bno (?:podemos|podremos|vamos a) (?:\w+ )?(?:ofrecer\w*|contar|seguir|continuar|avanzar|incorporar\w*|contratar\w*)\b/,
      /\b(?:puesto|plaza|cargo|vacante|lugar|trabajo|oferta)\b.{0,50}\b(?:asignad\w+|adjudicad\w+|otorgad\w+|concedid\w+|para (?:otr\w+|un\w* companer\w+|alguien)|se (?:lo|la) (?:ha llevado|lleva|hemos dado|damos)|dado a)\b/,
      /\b(?:eleccion|decision|seleccion|balanza)\b.{0,40}\b(?:recaid\w+|ha sido|se ha (?:inclinado|decantado)|a favor de|por)\b.{0,30}\b(?:otr\w+|alguien|un\w* (?:candidat\w+|person\w+|perfil|companer\w+))\b/,
      /\b(?:nos quedamos con|cogemos a|cogido a|contratamos a|vamos con|vamos a (?:coger|contratar|seguir con|quedarnos con)|hemos (?:cogido|fichado|contratado|elegido|escogido|optado|preferido|apostado)|me quedo con|ha entrado|entra)\b.{0,30}\b(?:otr\w+|alguien|un\w* (?:chic\w+|person\w+|companer\w+|candidat\w+|perfil)|el otro|la otra|interna\w*)\b/,
      /\b(?:estado|resultado|resolucion|situacion|fase)\b.{0,24}(?::|-|es) ?(?:.{0,20}- ?)?(?:no (?:seleccionad\w+|apt\w+|admitid\w+|superad\w+|continua|pasa)|descartad\w+|rechazad\w+|desestimad\w+|excluid\w+|finalizad\w+|cerrad\w+|denegad\w+)\b/,
      /\b(?:no (?:te|le|os|les) (?:hemos|han|vamos|podemos|podremos|ha|he)|no (?:has|ha) (?:sido|pasado|quedado|superado|resultado|obtenido|alcanzado)|no (?:ha|hemos) podido|no (?:seguir\w*|contar\w*|avanzar\w*|proceder\w*|continuar\w*)|no fue (?:seleccionad\w+|elegid\w+|posible)|no result\w+ (?:seleccionad\w+|elegid\w+)|no quedaste|no quedo seleccionad\w+|no cumple\w*|no reune\w*|no se ajusta\w*|no encaja\w*|no alcanza\w*|no llega\w* a)\b(?!.{0,30}\b(?:contacto|llamar|responder|localizar))/,
      /\b(?:va a ser que no|esta vez no|en esta ocasion no|por esta vez no|no (?:es|sera) (?:posible|viable)|dejamos? (?:tu|su|el|la) (?:candidatura|proceso)|damos por (?:cerrad\w+|finalizad\w+)|quedas? fuera|descartamos|prescindir)\b/,
      /\b(?:estamos|somos|vamos|andamos) (?:ya )?(?:\w+ )?complet\w+\b|\bya (?:tenemos|estamos|esta|hay|hemos)\b.{0,30}\b(?:complet\w+|gente|alguien|person\w+|equipo|plantilla|cubiert\w+|cogid\w+)\b|\b(?:por ahora|de momento|este ano) no (?:necesit\w+|busc\w+|cog\w+|contrat\w+)\b/,
      /\b(?:ya )?(?:quedo|queda|se quedo|entro|se lo llevo) (?:con )?(?:otr\w|un\w? (?:muchach\w|chic\w|person\w|companer\w))\b|\b(?:dejarlo|dejamos|lo dejamos) (?:aca|aqui|ahi)\b|\bavanzamos con\b|\bno (?:seleccionad|apt|admitid)\w+\b|\b(?:puntuacion|nota)\b.{0,30}\b(?:corte|minim\w+)\b|\bfica sem efeito\b|\bqued\w+ sin efecto\b/,
      /\b(?:continuaremos|seguiremos|seguimos|avanzaremos|continuamos|avanzamos|contamos) (?:el proceso )?con (?:candidat\w+|personas|perfiles|otr\w+|dos|tres|quienes)\b|\bpor (?:el|la) otr\w (?:finalista|candidat\w)\b|\b(?:cojo|cogemos|elijo|me decanto|me quedo) (?:a|con|por)\b/,
      /\bno (?:fue|ha sido|fuiste|has sido|han sido) (?:\w+ )?(?:aceptad|seleccionad|elegid|considerad|escogid|admitid|preseleccionad)\w+|\bno (?:pasaste|avanzaste|avanzas|avanzara|pasas|pasaras|quedaste|continuas|continuaras|continuara|sigues|seguiras|superaste|clasificaste|resultaste|eres l[ao] elegid[oa])\b|\bno (?:podra|ha podido|pudo) ser\b/,
      /\b(?:persona|candidat[oa]|candidatura) (?:seleccionad|elegid|escogid)[oa] (?:ha sido|fue|es) otr[oa]\b|\b(?:encontrado|tenido|recibido) (?:\w+ )?(?:candidat\w+|perfil\w*|personas?)\b.{0,40}\b(?:mas|mejor)\b|\bopt\w+ por (?:\w+ )?(?:candidat\w+|perfil\w*|personas?)\b|\b(?:candidat\w+|perfil\w*|personas?) (?:que|cuy[oa]s?) .{0,40}\b(?:ajust|encaj|acerc|adapt|adecu)\w+ (?:mas|mejor)\b/,
      /\b(?:tomar|contratar|elegir|coger|seleccionar|incorporar|avanzar con|seguir con|continuar con) a? ?otr[oa]s?\b|\b(?:retirar|retiramos|anulamos|revocar|retirarle|retirarte) (?:la|nuestra|esta|dicha) oferta\b|\b(?:cerrado|cerramos|finalizado|archivado) (?:ya )?(?:tu|su) (?:candidatura|postulacion|solicitud|inscripcion)\b/,
      /\b(?:concluid[oa]|concluye|finalizad[oa]|terminad[oa]) (?:su|tu) (?:participacion|proceso|candidatura|postulacion)\b/,
      /\bno (?:es|eres) (?:el|la|lo) (?:mas )?(?:adecuad|indicad|idone|que buscamos)\w*/,
      /\b(?:propuesto|nombrado|designado) a otr[oa]\b|\bno (?:fue|ha sido|resulto) favorecid\w+\b/,
      /\bno (?:admitir|admitio|admite|aprobar|seleccionar|aceptar|convocar|proponer) (?:a )?(?:su|tu|usted)\b/,
      /\bno (?:estas|esta|figuras|figura|te encuentras|se encuentra|formas parte|forma parte|formaras parte|apareces|aparece|has quedado|ha quedado|quedaste|quedo) (?:\w+ ){0,2}?(?:entre|en (?:ese|el|este|dicho) (?:grupo|listado)|en (?:la|esa|esta) (?:lista|terna|relacion)|de (?:ese|este|esa|esta|l[oa]s (?:seleccionad|elegid))|dentro de|del grupo)\w*\b/,
      /\bhasta (?:aca|aqui|ahi)\b.{0,14}\b(?:llegamos|llega|llego|hemos llegado|podemos)\b|\b(?:llegamos|llega|llego) hasta (?:aca|aqui|ahi)\b|\b(?:tu|su|nuestro) (?:proceso|candidatura|camino|participacion|recorrido)\b.{0,30}\b(?:termina|acaba|concluye|finaliza|se detiene|llega a su fin)\b|\b(?:por debajo|inferior\w*)\b.{0,20}\b(?:nota|corte|minim\w|umbral|puntuacion|exigid\w|requerid\w)\b/,
      /\b(?:plaza|puesto|vacante|cargo|lugar|trabajo)\b.{0,50}\b(?:fue|ha ido|han dado|hemos dado|sera|se fue|ira|dimos|dieron|se l[oa] dimos|se l[oa] dieron) (?:finalmente |al final )?(?:a|para) (?:quien|alguien|otr[oa]|una? (?:companer|candidat|persona|chic|profesional|intern)|el otro|la otra|un intern|una persona)\w*\b/,
      /\bno (?:vamos a |os |te |le |l[oa] |podremos |podemos )?(?:contrataremos|contratar|incorporaremos|cubriremos|cubrir|contratamos)\b|\bni a un[oa] ni a otr[oa]\b|\b(?:entrevist\w+|segui\w+|avanz\w+|continu\w+) (?:solo|unicamente|solamente) (?:a|con)\b.{0,40}\b(?:que|quienes|con)\b|\b(?:solo|unicamente|solamente) (?:vamos a |hemos )?(?:entrevist\w+|segui\w+|avanz\w+|continu\w+) (?:a|con)\b.{0,40}\b(?:que|quienes|con)\b|\b(?:dado|damos|dimos|dar) (?:la )?(?:preferencia|prioridad) a\b/,
      /\b(?:elegimos|elegi|hemos elegido|he elegido|eligieron|contratamos|contrataron|cogimos|nos quedamos con|escogimos|optamos por|tomamos|incorporamos|seleccionamos) (?:finalmente |al final |ya )?(?:a |con )?(?:un[ao]?|quien|alguien|el|la) (?:\w+ ){0,2}(?:que|con|interna?|mas|companer[oa]|chic[oa]|senor[oa]?|muchach[oa]|profesional|candidat[oa]|persona|tecnic[oa]|vecin[oa])\b|\ben esta (?:oportunidad|ocasion|convocatoria),? no\b/,
    ],
    closed: [
      /\b(?:vacante|puesto|plaza|posicion|oferta|proceso|busqueda|convocatoria)\b.{0,60}\b(?:cubiert[oa]s?|cerrad[oa]s?|cancelad[oa]s?|anulad[oa]s?|finalizad[oa]|suspendid[oa]|ya no (?:esta|se)|sido (?:cubierta|cerrad\w+)|desiert[oa]|paralizad[oa]|no se cubrira)\b/,
      /\b(?:cubrir|cubierto|cerrado|cancelado|anulado) (?:ya )?(?:la|el|esta|este|dicha) (?:vacante|puesto|plaza|posicion|proceso|oferta)\b/,
      /\b(?:plantilla|cupo|plazas|grupo|equipo)\b.{0,20}\b(?:complet\w+|cubiert\w+|llen\w+)\b|\b(?:no (?:hay|quedan|tenemos|disponemos de) (?:vacantes?|plazas?|puestos?)|ya (?:esta|ha sido|hemos|tenemos|no necesitamos)\b.{0,20}\b(?:cubiert\w+|cogid\w+|contratad\w+|gente|persona|ocupad\w+)|quedando cerrada|queda desierta|congelacion|sin efecto)\b/,
      /\bno (?:disponemos|tenemos|contamos)\b.{0,30}\b(?:puestos?|vacantes?|plazas?|posicion(?:es)?)\b|\bcerrad[oa]s? (?:ya )?(?:las|los|la|el|nuestr\w+) (?:plazas?|proceso|vacantes?|puestos?|convocatoria)\b|\b(?:cancelar|anular|cerrar|suspender) (?:el|la|este|esta) (?:proceso|vacante|busqueda|seleccion|puesto)\b/,
      /\bcancel(?:o|aron) (?:la|el) (?:vacante|proceso|puesto|busqueda|seleccion)\b/,
      /\b(?:plazas|puestos|vacantes)\b.{0,40}\b(?:asignad|adjudicad)[oa]s\b/,
      /\bya (?:encontramos|tenemos|hemos encontrado|cogimos) a alguien\b/,
      /\b(?:vacante|puesto|plaza|posicion|cargo|lugar|proceso|busqueda)\b.{0,60}\b(?:se (?:cubrio|lleno|ocupo|cerro|cancelo|elimino|suprimio|suspendio|cayo|ha (?:cubierto|cerrado|cancelado|suprimido|amortizado|caido))|desaparece|desaparecio|desaparecera|queda (?:anulad|cancelad|suprimid|amortizad|eliminad)\w+|fue (?:cubiert|cancelad|asignad|ocupad|suprimid|eliminad)\w+)\b|\b(?:desaparece|se (?:suprime|suprimio|elimina|elimino|amortiza|cubrio|cerro|cancelo|cancela)) (?:el|la|dich[oa]|est[ea]) (?:plaza|puesto|vacante|posicion|cargo)\b/,
    ],
    regret: [
      /\b(?:lamentablemente|lamentamos|lamento|sentimos|siento|por desgracia|desafortunadamente|desgraciadamente|pena|no ha sido (?:una decision )?facil|decision dificil|dificil decision|decepci\w+|mala noticia|malas noticias|disculp\w+)\b/,
      /\b(?:perdona|lo siento|mala suerte|nos (?:hubiera|habria) gustado|no te desanimes|no es facil|dificil eleccion|muy renid\w+|por muy poco|triste|apenad\w+|noticia que esperabas)\b/,
      /\b(?:rabia|me sabe mal|nos sabe mal|mal trago|con pesar|fue dificil|muy dificil|costado mucho)\b/,
    ],
    farewell: [
      /\b(?:mucha suerte|suerte|exitos?|mucho exito|lo mejor|animo|te deseamos|le deseamos|deseamos)\b/,
      /\b(?:futur[oa]s? (?:vacantes|procesos|oportunidades|ofertas|convocatorias)|base de datos|bolsa de (?:empleo|trabajo|talento)|proxim[oa]s (?:procesos|oportunidades|vacantes)|tendremos en cuenta|volver a (?:postul\w+|inscrib\w+|presentar\w*)|guardaremos|conservaremos|te animamos)\b/,
      /\b(?:ojala|te vaya bien|le vaya bien|que tengas suerte|mucho exito|otra ocasion|mas adelante|en el futuro|a futuro|nuevas oportunidades|proxima (?:vez|vacante|oportunidad|temporada|convocatoria)|seguimos en contacto|estaremos en contacto|feedback)\b/,
      /\bgracias (?:igualmente|de todos modos|de todas formas)\b|\b(?:intentalo|intentelo|prueba) (?:el|la) (?:proxim|ano|temporada)\w*/,
      /\bno (?:te rindas|se rinda)\b|\ba alguien, gracias\b/,
    ],
    context: [
      /\b(?:gracias|agradec\w+)\b.{0,90}\b(?:interes|candidatura|tiempo|postul\w+|inscri\w+|entrevista|participa\w+|confianza|solicitud|prueba)/,
      /\b(?:tu|su|vuestra|la) (?:candidatura|solicitud|postulacion|cv|curriculum|perfil|inscripcion|entrevista)\b|\bproceso de seleccion\b|\b(?:puesto|vacante|plaza|posicion|oferta) de\b|\bcandidat/,
      /\b(?:convocatoria|concurso|empleo publico|puntuacion|postulante|aspirante|inscripcion|vacante|entrevista|prueba|curriculum|cv)\b/,
      /\b(?:gracias|agradec\w+)\b.{0,60}\b(?:postul\w+|inscrib\w+|aplicar|proceso|por venir|presentart?e)\b/,
      /\b(?:selectiv[oa]|aplicacion|postul\w+)\b/,
    ],
    interview: [
      /\b(?:invit\w+|convoc\w+|citar\w*|gustaria|queremos|encantaria|agendar|concertar|programar|cuadrar|conocerte|conocerle)\b.{0,90}\b(?:entrevistas?|videollamada|llamada|reunion|conocer(?:te|le|la|lo|nos|os)|charla\w*|cita|prueba presencial)\b/,
      /\bseleccionad[oa](?:\/[oa]|s)? para (?:una|la|tu|su) (?:\w+ )?entrevista\b|\b(?:te|le|os|les) va bien\b|\bpresentar(?:se|te) (?:el|este|manana)\b/,
      /\b(?:entrevista|reunion|llamada|cita)\b.{0,80}\b(?:tendra lugar|sera el|el (?:proximo|lunes|martes|miercoles|jueves|viernes|dia)|a las \d|confirm\w+|reprogram\w+|aplaz\w+|cambiar)|\b(?:te viene bien|le viene bien|disponibilidad|tienes disponibilidad|que dia|que hora|podrias (?:venir|el)|puedes (?:venir|el)|has pasado a la siguiente)\b/,
      /\b(?:segunda entrevista|seguir adelante contigo|contigo (?:queremos|vamos)|puedes (?:el|este|venir|preparar)|podrias (?:el|venir|preparar))\b/,
      /\b(?:se le|le|te|se te) convoca (?:al|a la|a los) (?:\w+ )?(?:ejercicio|prueba|examen|entrevista)\b/,
    ],
    offer: [
      /\b(?:has|ha) sido (?:seleccionad|elegid|escogid)[oa](?:\/[oa])? para (?:el|ocupar|cubrir) (?:el |la )?(?:puesto|cargo|vacante|plaza)\b|\b(?:puedes|podrias|puede|podria) (?:empezar|incorporarte|incorporarse)\b/,
      /\b(?:complace|placer|alegra|encantad\w+|queremos|gustaria|enhorabuena|felicidades)\b.{0,70}\b(?:ofrecer\w*|oferta|incorpor\w+|contrat\w+|puesto es|elegid\w+|seleccionad\w+)|\b(?:oferta (?:de empleo|laboral|economica|formal)|carta oferta|contrato de trabajo|bienvenid\w+ al equipo|(?:el )?puesto\b.{0,60}\bes tuyo|propuesta de contrat\w+|empiezas el)\b/,
      /\b(?:contar contigo|contar con usted|cuando (?:puedes|podrias|podria) (?:empezar|incorporarte|incorporarse)|te incorporas|bienvenid\w+ a|propuesta de (?:incorporacion|trabajo)|adjunto la (?:propuesta|oferta)|el puesto es tuyo)\b/,
    ],
    received: [
      /\b(?:(?:hemos |he )?recib\w+\b.{0,40}\b(?:candidatura|solicitud|cv|curriculum|postulacion|inscripcion)|(?:candidatura|solicitud|postulacion|inscripcion)\b.{0,50}\b(?:recibid\w+|registrad\w+|enviad\w+|completad\w+)|acuse de recibo|te has inscrito|gracias por (?:inscribirte|postular\w*|tu candidatura|su candidatura|enviar))\b/,
    ],
    pending: [
      /\b(?:(?:revisaremos|(?<!tras |al |de |siempre )revisar|estudiaremos|valoraremos|analizaremos|evaluaremos|estamos (?:revisando|valorando|evaluando)|en (?:revision|estudio|proceso))|nos pondremos en contacto|te contactaremos|le contactaremos|pondremos en contacto|te llamaremos|proximos (?:dias|pasos)|en breve|si (?:en|no)|te mantendremos|le mantendremos|seguimos con el proceso)\b/,
    ],
    hold: [
      /\b(?:en (?:pausa|espera|stand ?by)|pausad[oa]|paralizad[oa]|aplazad[oa]|retras\w+|suspendid[oa] temporal\w*|lista de espera|reserva|todavia no)\b/,
    ],
    alive: [
      /\b(?:sigue|continua|permanece|se mantiene|mantenemos)\b.{0,40}\b(?:activ[oa]|vigente|viva|abiert[oa]|en pie|en el proceso|tu candidatura|su candidatura)|\b(?:en cuanto|cuando)\b.{0,60}\b(?:avis\w+|contact\w+|inform\w+|retom\w+|reanud\w+)/,
    ],
    withdrawn: [
      /\b(?:(?:tal y como|como (?:nos )?(?:has|ha)|a peticion tuya|a tu peticion|a su peticion|segun (?:tu|su)|has (?:decidido|retirado)|ha (?:retirado))\b.{0,60}\b(?:retir\w+|baja|renunci\w+)|retirada de (?:tu |su |la )?candidatura|retiramos tu candidatura|has retirado)\b/,
      /\b(?:tomamos nota|respetamos|entendemos) (?:de )?(?:tu|su) decision\b|\b(?:tal y )?como nos (?:pide|pides|ha pedido|has pedido|solicit\w+)\b|\b(?:tu|su) (?:solicitud de )?(?:renuncia|baja|desistimiento)\b/,
      /\b(?:has|ha) (?:decidido )?(?:rechazad|declinad|rechazar|declinar)\w* (?:nuestra|la) (?:oferta|propuesta)\b/,
      /\b(?:cancelaste|retiraste|has cancelado|has anulado) (?:tu|la) (?:candidatura|postulacion|inscripcion|solicitud)\b/,
    ],
    action: [
      /\b(?:(?:prueba|test|cuestionario|formulario|documentacion|documentos|ejercicio|reto)\b.{0,60}\b(?:realizar|completar|rellenar|enviar|adjuntar|aportar|hacer)|(?:completa|rellena|realiza|confirma|envia|adjunta|verifica|activa) (?:tu|el|la|los|las|nos)|contrasena|verificar|tu cuenta)\b/,
      /\b(?:incomplet[oa]|vuelve a enviarl\w+|enviar\w* de nuevo|antes del (?:lunes|martes|miercoles|jueves|viernes|domingo|\d))\b/,
    ],
  },
  things: THINGS.es,
  elsewhere: [
    /\b(?:demandante de empleo|admisiones|bootcamp|cohorte|camada|programa de formacion|admision (?:al|a la))\b/,
    /\b(?:subvencion\w*|ayudas? (?:publicas?|economicas?)|visad[oa]s?|adopcion|adoptantes?|adoptiv[oa]|familia adoptante|adoptar|mascotas?|perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|cachorr\w+|master|maestria|posgrado|doctorado|ponencia\w*|congreso|comunicacion oral|comite cientifico|articulo|convocatoria de (?:ayudas|becas|subvenciones|proyectos)|recurso (?:de|contencioso)|(?:presentar|interponer) (?:un )?recurso|resolucion (?:provisional|definitiva))\b/,
    /\b(?:feria|ferial|expositor\w*|(?:tu|su|la|vuestra) obra|obras (?:presentadas|recibidas|seleccionadas)|exposicion|certamen|galeria|aceleradora|startups?|incubadora|hackathon|licitacion|adjudicatari\w+|para vender|cuenta de (?:vendedor|comercio)|como vendedor|(?:el|tu|al|este) curso\b(?! de (?:los|las))|taller de|matricula\w*|mesa|inquilin\w+|propietari\w+|casero|socios?|membresia|tu (?:proyecto|artista|banda|video)|su proyecto)\b/,
    /\b(?:residencia|vacaciones|su hij[oa]|tu hij[oa]|centro (?:escolar|educativo)|solicitud de seguro|voluntari\w+|nacionalidad|invertir|inversion|inversores|ronda de|concurso de|jurado|premio)\b/,
  ],
  conditional:
    /\b(?:pasado ese|quedaria|automaticamente|de no hacerlo|sin (?:ell[oa]s?|esto|este|esa?|el|la|los|las|su|sus|tu|tus|dich\w+) ?(?!duda|embargo)|de lo contrario|a menos|si|en caso de|en el caso|de no|salvo que|quiza|podria|cuando)\b/,
  generic:
    /\b(?:(?:tod[oa]s|sol[oa]|solamente|cada|unicamente) (?:l[oa]s )?(?:candidat\w+|personas)|(?:candidat\w+|personas) no seleccionad\w+|a los no|los no seleccionados)\b/,
  negation:
    /\b(?:otr\w+|en caso|no|lamentablemente|sentimos|sin|gracias|agradec\w+|(?:tras|despues de) (?:\w+ ){0,3}(?:entrevistas?|reunion|conversacion|llamada|prueba|cita|charla|conocerte|conocerle)|si|lamentamos)\b/,
};
