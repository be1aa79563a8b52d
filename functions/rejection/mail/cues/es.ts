import type { CueSet } from './cue.ts';

export const es: CueSet = {
  language: 'es',
  cues: {
    decision: [
      /\b(?:no|tampoco|ni) (?:[\w]+ ){0,7}?(?:seleccionad\w+|seleccionar\w*|continuar\w*|continua\w*|avanz\w+|seguir\w*|seguimos|elegid\w+|escogid\w+|considerad\w+|ajusta\w*|encaj\w+|pasad\w+|pasar\w*|contar (?:contigo|con usted)|incorporar\w*|ofrecer\w*|proced\w+|superad\w+|finalista|adelante|cumpl\w+|viable|favorable|positiva|formar\w*)\b/,
      /\b(?:continuar|seguir|avanzar|proseguir|seguimos|continuamos|avanzamos|decantado|decidido|optado|elegido|escogido|seleccionado|contratado|apostado|incorporado|inclinado|preferido)\b.{0,60}\b(?:otr[oa]s? (?:\w+ )?(?:candidat\w+|personas?|perfil\w*|candidaturas?|profesional\w*|opcion\w*|aspirantes?)|alguien|quien)\b/,
      /\b(?:otr[oa]s?) (?:\w+ )?(?:candidat\w+|personas?|perfil\w*|candidaturas?|aspirantes?)\b.{0,90}\b(?:ajust\w+|encaj\w+|adecu\w+|mas (?:afin\w*|alinead\w+|cercan\w+|acorde\w*)|mejor|seleccionad\w+|elegid\w+)/,
      /\b(?:descartad[oa]s?|desestimad[oa]s?|rechazad[oa]s?|desestimar|descartar|hemos descartado|fuera del proceso|no selectivo|no continua|excluid[oa]s?)\b/,
      /\b(?:retirar|retiramos|anular|rescindir)\b.{0,30}\boferta (?:de (?:trabajo|empleo)|laboral)\b/,
      /\b(?:hemos|he|han|se ha) (?:decidido|optado|resuelto) (?:por )?(?:no|a otr\w+)\b/,
      /\b(?:cogimos|cogido|contratamos|contratado|elegido|elegimos|escogido|seleccionado|seleccionamos|incorporado|encontrado|fichado|optado por)\b.{0,12}\b(?:a )?(?:otr[oa]s?|alguien|(?:una|un) (?:persona|candidat[oa]|perfil|profesional|companer[oa]))\b/,
      /\b(?:te|le|os) (?:hemos |has |han )?(?:descartad\w+|descartamos|quedado fuera)\b|\b(?:has|ha) quedado fuera\b|\bno (?:podemos|podremos|vamos a) (?:\w+ )?(?:ofrecer\w*|contar|seguir|continuar|avanzar|incorporar\w*|contratar\w*)\b/,
    ],
    closed: [
      /\b(?:vacante|puesto|plaza|posicion|oferta|proceso|busqueda|convocatoria)\b.{0,60}\b(?:cubiert[oa]s?|cerrad[oa]s?|cancelad[oa]s?|anulad[oa]s?|finalizad[oa]|suspendid[oa]|ya no (?:esta|se)|sido (?:cubierta|cerrad\w+)|desiert[oa]|paralizad[oa]|no se cubrira)\b/,
      /\b(?:cubrir|cubierto|cerrado|cancelado|anulado) (?:ya )?(?:la|el|esta|este|dicha) (?:vacante|puesto|plaza|posicion|proceso|oferta)\b/,
    ],
    regret: [
      /\b(?:lamentablemente|lamentamos|lamento|sentimos|siento|por desgracia|desafortunadamente|desgraciadamente|pena|no ha sido (?:una decision )?facil|decision dificil|dificil decision|decepci\w+|mala noticia|malas noticias|disculp\w+)\b/,
    ],
    farewell: [
      /\b(?:mucha suerte|suerte|exitos?|mucho exito|lo mejor|animo|te deseamos|le deseamos|deseamos)\b/,
      /\b(?:futur[oa]s? (?:vacantes|procesos|oportunidades|ofertas|convocatorias)|base de datos|bolsa de (?:empleo|trabajo|talento)|proxim[oa]s (?:procesos|oportunidades|vacantes)|tendremos en cuenta|volver a (?:postul\w+|inscrib\w+|presentar\w*)|guardaremos|conservaremos|te animamos)\b/,
    ],
    context: [
      /\b(?:gracias|agradec\w+)\b.{0,90}\b(?:interes|candidatura|tiempo|postul\w+|inscri\w+|entrevista|participa\w+|confianza|solicitud|prueba)/,
      /\b(?:tu|su|vuestra|la) (?:candidatura|solicitud|postulacion|cv|curriculum|perfil|inscripcion|entrevista)\b|\bproceso de seleccion\b|\b(?:puesto|vacante|plaza|posicion|oferta) de\b|\bcandidat/,
    ],
    interview: [
      /\b(?:invit\w+|convoc\w+|citar\w*|gustaria|queremos|encantaria|agendar|concertar|programar|cuadrar|conocerte|conocerle)\b.{0,90}\b(?:entrevistas?|videollamada|llamada|reunion|conocer\w*|charla\w*|cita|prueba presencial)\b/,
      /\b(?:entrevista|reunion|llamada|cita)\b.{0,80}\b(?:tendra lugar|sera el|el (?:proximo|lunes|martes|miercoles|jueves|viernes|dia)|a las \d|confirm\w+|reprogram\w+|aplaz\w+|cambiar)|\b(?:te viene bien|le viene bien|disponibilidad|tienes disponibilidad|que dia|que hora|podrias (?:venir|el)|puedes (?:venir|el)|has pasado a la siguiente)\b/,
    ],
    offer: [
      /\b(?:complace|placer|alegra|encantad\w+|queremos|gustaria|enhorabuena|felicidades)\b.{0,70}\b(?:ofrecer\w*|oferta|incorpor\w+|contrat\w+|puesto es|elegid\w+|seleccionad\w+)|\b(?:oferta (?:de empleo|laboral|economica|formal)|carta oferta|contrato de trabajo|bienvenid\w+ al equipo|(?:el )?puesto\b.{0,60}\bes tuyo|propuesta de contrat\w+|empiezas el)\b/,
    ],
    received: [
      /\b(?:(?:hemos |he )?recib\w+\b.{0,40}\b(?:candidatura|solicitud|cv|curriculum|postulacion|inscripcion)|(?:candidatura|solicitud|postulacion|inscripcion)\b.{0,50}\b(?:recibid\w+|registrad\w+|enviad\w+|completad\w+)|acuse de recibo|te has inscrito|gracias por (?:inscribirte|postular\w*|tu candidatura|su candidatura|enviar))\b/,
    ],
    pending: [
      /\b(?:(?:revisaremos|revisar\w*|estudiaremos|valoraremos|analizaremos|evaluaremos|estamos (?:revisando|valorando|evaluando)|en (?:revision|estudio|proceso))|nos pondremos en contacto|te contactaremos|le contactaremos|pondremos en contacto|te llamaremos|proximos (?:dias|pasos)|en breve|si (?:en|no)|te mantendremos|le mantendremos|seguimos con el proceso)\b/,
    ],
    hold: [
      /\b(?:en (?:pausa|espera|stand ?by)|pausad[oa]|paralizad[oa]|aplazad[oa]|retras\w+|suspendid[oa] temporal\w*|lista de espera|reserva|todavia no)\b/,
    ],
    alive: [
      /\b(?:sigue|continua|permanece|se mantiene|mantenemos)\b.{0,40}\b(?:activ[oa]|vigente|viva|abiert[oa]|en pie|en el proceso|tu candidatura|su candidatura)|\b(?:en cuanto|cuando)\b.{0,60}\b(?:avis\w+|contact\w+|inform\w+|retom\w+|reanud\w+)/,
    ],
    withdrawn: [
      /\b(?:(?:tal y como|como (?:nos )?(?:has|ha)|a peticion tuya|a tu peticion|a su peticion|segun (?:tu|su)|has (?:decidido|retirado)|ha (?:retirado))\b.{0,60}\b(?:retir\w+|baja|renunci\w+)|retirada de (?:tu |su |la )?candidatura|retiramos tu candidatura|has retirado)\b/,
    ],
    action: [
      /\b(?:(?:prueba|test|cuestionario|formulario|documentacion|documentos|ejercicio|reto)\b.{0,60}\b(?:realizar|completar|rellenar|enviar|adjuntar|aportar|hacer)|(?:completa|rellena|realiza|confirma|envia|adjunta|verifica|activa) (?:tu|el|la|los|las|nos)|contrasena|verificar|tu cuenta)\b/,
    ],
  },
  conditional: /\b(?:si|en caso de|en el caso|de no|salvo que|quiza|podria|cuando)\b/,
  generic:
    /\b(?:(?:tod[oa]s|sol[oa]|solamente|cada|unicamente) (?:l[oa]s )?(?:candidat\w+|personas)|(?:candidat\w+|personas) no seleccionad\w+|a los no|los no seleccionados)\b/,
  negation: /\b(?:no|lamentablemente|sentimos|sin|gracias|agradec\w+|tras|despues|si|lamentamos)\b/,
};
