"""Everyday words of agendas in English, Spanish, French and Portuguese, surnames among them.

Nobody means a place by such a word alone, though the atlas or the gazetteer knows one of that name: `Palacio` and
`Universidad` are quarters of Madrid, `Registro` is a town in Brazil, `am` the code of Armenia, `la` short for Los Angeles.
Collected from the words that stand beside hours in real agendas, and their translations. In the form of `keys.key`.
"""

from rcmcli.atlas.keys import key

_WORDS = """
a abertura abierto abr abril academia acceso accueil acreditacion acta ad adams address aduana aeroport aeropuerto
afternoon agenda ago agosto agua aguilar ai airport al alegria all allen alliance almeida almoco almuerzo alta alto
alvarez am ambassade americana amiga amigo amistad an and andar anderson angel anglais aout apertura april are arrival
art as asamblea assembly at atelier au auditorio august autumn aux avenida average avril bahia bailey baja bajo baker
ballroom barrio batiment bay be beach bella bello bem bennett best biblioteca bien bienvenida bin bis bosque bottom
break breakfast bridge brooks brown building bureau but by cafe cal calle campbell campo campus can cancilleria
capital car carretera carter castellano castillo cat catedral cathedral ce cena centennial center central centre
centro ceremonie ceremony cerrado cerro ces chair champion chandler chavez chico christmas church cidade cierre city
ciudad clark clausura clearwater closed closing cloture cobre coctel coffee colegio colina college collins colonia com
comision comite commerce committee commonwealth como comun con concord concordia conference conferencia congreso
congress conquista consejo constitucion consuelo consul consulado contreras cook cooper cooperacion coordenacao
coordinacion corona coronel costa council court credenciamento cruz ct cultura culture cumbre cupula curso cut cypress
da dan das date davis dawson day de dea debate dec december declaracion dejeuner del delegacion delegaciones delegado
delegates delegations delta departamento departure deporte derechos des desarrollo desayuno descanso development dia
dias diaz dic diciembre dimanche diner dinner discurso discusion distrito do dolores domingo dominguez don dos draft
du dubois east eat economia edificio educacion education edwards el eleccion ella em email embaixada embajada
embajador embassy en encerramento encontro end ene energy enero english ens enterprise entrada era es esa escuela ese
eso espagnol espanol especial esperanza estadio estado estrella et etage eu eugene evans evening everyone excursion
experto experts exterior facultad fall familia feb febrero february fecha ferreira fevrier fi fim fin final finish
firma first flor flores for forest foro foto fotografia francais frances fraternidad free freedom french fri friday
frontera fue fuente garcia garden gardens gare garland gas general genero get gilbert global gloria go gobierno golden
gomez gonzalez government grande granja gray gre green group grupo gua guests gutierrez ha hacienda hall han harbor
harbour harmony harris has he headquarters health henderson her hernandez herrera heure hierro hill hills him his
hombre home hope horario host hot hotel hoteles hour house howard hoy hughes human humano id idioma if iglesia il ile
in inauguracion independence independencia industry inferior informe ingles inicio inscricao inscripcion instituto
interior internacional international intervalo invitado irving is isla island islands islas it its jackson jantar
january janvier jardin jeudi jimenez johnson jones juarez jue jueves juillet juin jul julio july jun june junio
justice justicia kennedy kent keynote king kingdom la labor labour lac lago lake language las le lengua les lewis li
liberal liberdade libertad liberte liberty library libre lincoln link lion llegada lo lobby local lopez los lu lui lun
lunch lundi lunes mai main mairie mais mal man manana map mar march marco mardi market mars martes martin martinez
marzo mas mass mat materia matin maximum may mayo me media medianoche medina mediodia meeting members membres mercedes
mercredi merienda mes mesa mesquite met mi mia midi midnight mie miembro miembros miercoles migracion migraciones
migration mil miller min minimum ministere ministerio ministro ministry minuit mis mission mitchell mobile mon monday
montana monte moore morales more moreno morgan morning morris most mountain mountains mr mrs ms mujer mundial
municipio murphy museo museum my na nacion nacional name nas nascimento national ne ned nelson net new ni night nina
nino no nobody noche noite non noon nord noreste normal norman norte north nos not note notes nous nov november
noviembre nt nu nueva nuevo nunez o observador observers occidente oct october octubre of office officer oficina old
oliveira on online open opening oportunidad opportunity or orange orden organizer oriente oro ortega ortiz os other
others ou ouest our out ouverture pais paix palace palacio palacios palais palestra palmer panel par para paradise
parc park parker parque participante pas paseo pausa paz peace pela pelo per perez persona personas pet peterson phone
photo piedra piso plage plano planta plata plaza plenaria plenario plenary pm poblacion police policia ponencia pont
populacao por port portugais portugues portuguese pour pra praca predio prensa presencial presentacion presidencia
presidency presidente press presse preston price principal privado private pro progreso progress provincia public
publico pue pueblo puente puerta puerto quarta que queens qui quinta ramirez ramos rapid reading recepcion reception
receso refrigerio region regional registration registro remarks remedios remote remoto republic republica reserva rest
reuniao reunion reuniones reyes richardson rights river rivera robinson rodriguez rogers rojas romero room rosa ruiz
sa sab sabado sac saint sal sala salas salida salle salon salones salud same samedi san sanchez santa santana santo
santos sat saturday saudacao school science scott se sea seance second secretaria secretariat security sede segunda
seguridad seminar seminario senado senate sep september septiembre ser sera serra sesion sesiones sessao session
sessions set sexta si siege silva sin smith so sobre soir sol sola soledad solo son sont soto south souza spanish
speaker special speed spring springs staff start states station stewart strategy su sua sub sud sui summer summit sun
sunday superior sur suroeste surprise sus tal taller tan tarde taylor te team teams teatro tem tema ten terca terminal
than the theater theatre third this thompson thu thursday ti tiempo tienen time tio to todas today todos tomorrow
torre torres total tour tous toutes tower town trabajo training transfer transporte traslado troika tu tue tuesday tuy
tyler un una une uniao unidad union unity universidad universidade universite university uno va vai valle valley van
vargas various vega ven vendredi ventana ver vi victor victory vie vieja viejo viernes villa ville virtual vision
visita vista volunteers vos votacion vu wake walker ward warren watson we website wed wednesday welcome west white
williams wilson winter wit wood work workshop world wright y ya yet you young za zona zoom
"""
WORDS = frozenset(_WORDS.split())
PHRASES = frozenset({"alta vista", "bella vista", "buena vista", "casa blanca", "central park", "city hall", "new town", "old town", "parque central", "plaza mayor", "town hall"})


def is_everyday(name: str) -> bool:
    """Whether a name is a word of every agenda; short forms in capitals are not, save AM and PM."""
    words = key(name)
    if len(words) <= 3 and name.isupper():
        return words in ("am", "pm")
    return words in WORDS or words in PHRASES


def is_small_word(name: str) -> bool:
    """Whether a name is an everyday word of two or three letters: `la`, `am`, `and`."""
    return len(name) <= 3 and is_everyday(name)
