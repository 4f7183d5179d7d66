"""Parties: the bodies, observers and groups that migration agendas name; the member countries are in `countries`.

A body: code, kind, seat (`city en|city es|zone|country`, or empty), names (en|es|further names and abbreviations).
A group: code, names, ISO codes of its member countries (none where only the agenda knows them).
Facts: the agendas and conclusions of the RCM and the RCM-SACM plenary, and the organisations' own pages.
"""

from typing import Literal

GENEVA = "Geneva|Ginebra|Europe/Zurich|CH"
NEW_YORK = "New York|Nueva York|America/New_York|US"
WASHINGTON = "Washington, D.C.|Washington D. C.|America/New_York|US"
SAN_JOSE = "San José|San José|America/Costa_Rica|CR"

Kind = Literal["body", "observer", "civil society"]
BODIES: tuple[tuple[str, Kind, str, str], ...] = (
    ("PPT", "body", "", "Presidency Pro Tempore|Presidencia Pro Témpore|PPT|RCM PPT|PPT RCM|PPT of the RCM|RCM-PPT|PPT-RCM|PPT CRM|PPT-CRM|PPT de la CRM|CRM PPT|Pro Tempore Presidency|Pro-Tempore Presidency|Presidency Pro-Tempore of the RCM|Presidency Pro Tempore of the Regional Conference on Migration|Presidency Pro-Tempore (PPT)|President Pro Tempore|Presidente Pro Témpore|Presidenta Pro Témpore|Presidencia Pro Témpore (PPT)|Presidencia Pro Témpore de la CRM|Presidencia Pro Tempore de la Conferencia Regional sobre Migración|Presidency|Presidencia|Chair|Host|Anfitrión|País anfitrión|Host country|Présidence pro tempore|Presidência Pro Tempore"),
    ("PPT-SACM", "body", "", "Presidency Pro Tempore of the SACM|Presidencia Pro Témpore de la CSM|SACM PPT|PPT SACM|PPT of the SACM|CSM PPT|PPT CSM|PPT de la CSM|Presidency Pro Tempore of the South American Conference on Migration|Presidencia Pro Témpore de la Conferencia Suramericana sobre Migraciones|Presidencia Pro Témpore de la Conferencia Sudamericana sobre Migraciones|SACM Presidency|Presidencia de la CSM"),
    ("RCM-ES", "body", SAN_JOSE, "Executive Secretariat|Secretaría Ejecutiva|ES|SE|Executive Secretariat (ES)|Secretaría Ejecutiva (SE)|RCM ES|RCM-ES|RCM Executive Secretariat|Executive Secretariat of the RCM|Secretaría Ejecutiva de la CRM|SE-CRM|SE CRM|SE de la CRM|Coordinator of the Executive Secretariat|Coordinación de la Secretaría Ejecutiva|Secretariat|Secretaría|Secrétariat exécutif|Secretaria Executiva"),
    ("RCM-TS", "body", SAN_JOSE, "Technical Secretariat|Secretaría Técnica|TS|ST|Technical Secretariat (TS)|Secretaría Técnica (ST)|RCM TS|RCM-TS|RCM Technical Secretariat|Secretaría Técnica de la CRM|ST-CRM|Coordinator of the Technical Secretariat|Ad Interim Coordinator of the Technical Secretariat"),
    ("TS-SACM", "body", "Buenos Aires|Buenos Aires|America/Argentina/Buenos_Aires|AR", "Technical Secretariat of the SACM|Secretaría Técnica de la CSM|SACM Technical Secretariat|SACM TS|ST CSM|ST-CSM"),
    ("TROIKA", "body", "", "RCM Troika|Troika de la CRM|Troika|RCM's Troika|Troika of the RCM|the Troika|la Troika|Troica|Troica de la CRM"),
    ("TROIKA-SACM", "body", "", "SACM Troika|Troika de la CSM|SACM's Troika|Troika of the SACM|Troica de la CSM"),
    ("RCGM", "body", "", "Regional Consultation Group on Migration|Grupo Regional de Consulta sobre Migración|RCGM|GRCM|Regional Consultation Group on Migration (RCGM)|Grupo Regional de Consulta sobre Migración (GRCM)|Regional Consultation Group|Grupo Regional de Consulta"),
    ("WG", "body", "", "Working Groups|Grupos de Trabajo|RCM Working Groups|Working Groups of the RCM|Grupos de Trabajo de la CRM|Coordinators of the Working Groups|Coordinators of the RCM Working Groups|Coordinadores de los Grupos de Trabajo|WGs"),
    ("WG-PROTECTION", "body", "", "Working Group on Protection|Grupo de Trabajo sobre Protección|Grupo de Trabajo de Protección|Protection Working Group"),
    ("WG-IRREGULAR", "body", "", "Working Group on Irregular and Mass Migration|Grupo de Trabajo sobre Migración Irregular y Masiva|Grupo de Trabajo de Migración Irregular y Masiva|Irregular and Mass Migration Working Group"),
    ("WG-LABOUR", "body", "", "Working Group on Labour Migration|Grupo de Trabajo sobre Migración Laboral|Working Group on Labor Migration|Grupo de Trabajo de Migración Laboral|Labor Migration Working Group|Labour Migration Working Group"),
    ("WG-BORDER", "body", "", "Working Group on Border Management|Grupo de Trabajo sobre Gestión Fronteriza|Grupo de Trabajo de Gestión Fronteriza|Grupo de Trabajo sobre Gestión de Fronteras|Border Management Working Group"),
    ("LON-PROTECTION", "body", "", "Liaison Officers Network for Consular Protection|Red de Funcionarios de Enlace de Protección Consular|Red de Funcionarios de Enlace para la Protección Consular"),
    ("LON-SMUGGLING", "body", "", "Liaison Officers Network to Combat Migrant Smuggling and Trafficking in Persons|Red de Funcionarios de Enlace para el Combate al Tráfico Ilícito de Migrantes y la Trata de Personas|Liaison Officers Network to combat Migrant Smuggling and Human Trafficking"),
    ("LON-CHILDREN", "body", "", "Liaison Officers Network for the Protection of Migrant Girls, Boys and Adolescents|Red de Funcionarios de Enlace para la Protección de Niñas, Niños y Adolescentes Migrantes"),
    ("LON", "body", "", "Liaison Officers Networks|Redes de Funcionarios de Enlace|Liaison Officers Network|Red de Funcionarios de Enlace"),
    ("IOM", "observer", GENEVA, "International Organization for Migration|Organización Internacional para las Migraciones|IOM|OIM|UN Migration|ONU Migración|Organisation internationale pour les migrations|Organização Internacional para as Migrações|International Organization for Migration (IOM)|Organización Internacional para las Migraciones (OIM)"),
    ("UNHCR", "observer", GENEVA, "United Nations High Commissioner for Refugees|Alto Comisionado de las Naciones Unidas para los Refugiados|UNHCR|ACNUR|UN Refugee Agency|Agencia de la ONU para los Refugiados|HCR|Office of the United Nations High Commissioner for Refugees|Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados"),
    ("ILO", "observer", GENEVA, "International Labour Organization|Organización Internacional del Trabajo|ILO|OIT|International Labor Organization|Organisation internationale du travail"),
    ("UNICEF", "observer", NEW_YORK, "United Nations Children's Fund|Fondo de las Naciones Unidas para la Infancia|UNICEF"),
    ("UNODC", "observer", "Vienna|Viena|Europe/Vienna|AT", "United Nations Office on Drugs and Crime|Oficina de las Naciones Unidas contra la Droga y el Delito|UNODC|ONUDD"),
    ("UNDP", "observer", NEW_YORK, "United Nations Development Programme|Programa de las Naciones Unidas para el Desarrollo|UNDP|PNUD"),
    ("UNFPA", "observer", NEW_YORK, "United Nations Population Fund|Fondo de Población de las Naciones Unidas|UNFPA|FNUAP"),
    ("UNWOMEN", "observer", NEW_YORK, "UN Women|ONU Mujeres|ONU Femmes|UNWOMEN"),
    ("UN", "observer", NEW_YORK, "United Nations|Naciones Unidas|UN|ONU|Nations Unies|Nações Unidas|UN System|Sistema de las Naciones Unidas"),
    ("OHCHR", "observer", GENEVA, "Office of the High Commissioner for Human Rights|Oficina del Alto Comisionado para los Derechos Humanos|OHCHR|ACNUDH|OACNUDH"),
    ("OCHA", "observer", NEW_YORK, "United Nations Office for the Coordination of Humanitarian Affairs|Oficina de Coordinación de Asuntos Humanitarios|OCHA"),
    ("UNAIDS", "observer", GENEVA, "Joint United Nations Programme on HIV/AIDS|Programa Conjunto de las Naciones Unidas sobre el VIH/sida|UNAIDS|ONUSIDA"),
    ("WFP", "observer", "Rome|Roma|Europe/Rome|IT", "World Food Programme|Programa Mundial de Alimentos|WFP|PMA"),
    ("FAO", "observer", "Rome|Roma|Europe/Rome|IT", "Food and Agriculture Organization|Organización de las Naciones Unidas para la Alimentación y la Agricultura|FAO"),
    ("UNESCO", "observer", "Paris|París|Europe/Paris|FR", "United Nations Educational, Scientific and Cultural Organization|Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura|UNESCO"),
    ("ECLAC", "observer", "Santiago|Santiago|America/Santiago|CL", "Economic Commission for Latin America and the Caribbean|Comisión Económica para América Latina y el Caribe|ECLAC|CEPAL|UNECLAC|CEPALC"),
    ("OAS", "observer", WASHINGTON, "Organization of American States|Organización de los Estados Americanos|OAS|OEA|Organización de Estados Americanos|Organisation des États américains|Organização dos Estados Americanos"),
    ("PAHO", "observer", WASHINGTON, "Pan American Health Organization|Organización Panamericana de la Salud|PAHO|OPS|PAHO/WHO|OPS/OMS|Pan-American Health Organization"),
    ("WHO", "observer", GENEVA, "World Health Organization|Organización Mundial de la Salud|WHO|OMS"),
    ("ICRC", "observer", GENEVA, "International Committee of the Red Cross|Comité Internacional de la Cruz Roja|ICRC|CICR"),
    ("IFRC", "observer", GENEVA, "International Federation of Red Cross and Red Crescent Societies|Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja|IFRC|FICR"),
    ("IACHR", "observer", WASHINGTON, "Inter-American Commission on Human Rights|Comisión Interamericana de Derechos Humanos|IACHR|CIDH"),
    ("IIHR", "observer", SAN_JOSE, "Inter-American Institute of Human Rights|Instituto Interamericano de Derechos Humanos|IIHR|IIDH"),
    ("IDB", "observer", WASHINGTON, "Inter-American Development Bank|Banco Interamericano de Desarrollo|IDB|BID|IADB"),
    ("WB", "observer", WASHINGTON, "World Bank|Banco Mundial|WB|BM|Banque mondiale|World Bank Group|Grupo Banco Mundial"),
    ("SICA", "observer", "San Salvador|San Salvador|America/El_Salvador|SV", "Central American Integration System|Sistema de la Integración Centroamericana|SICA|SG-SICA|General Secretariat of SICA|Secretaría General del SICA"),
    ("SISCA", "observer", "San Salvador|San Salvador|America/El_Salvador|SV", "Central American Social Integration Secretariat|Secretaría de la Integración Social Centroamericana|SISCA"),
    ("COMMCA", "observer", "San Salvador|San Salvador|America/El_Salvador|SV", "Council of Ministers for Women of Central America|Consejo de Ministras de la Mujer de Centroamérica|COMMCA"),
    ("SEGIB", "observer", "Madrid|Madrid|Europe/Madrid|ES", "Ibero-American General Secretariat|Secretaría General Iberoamericana|SEGIB"),
    ("CELADE", "observer", "Santiago|Santiago|America/Santiago|CL", "Latin American and Caribbean Demographic Centre|Centro Latinoamericano y Caribeño de Demografía|CELADE"),
    ("EU", "observer", "Brussels|Bruselas|Europe/Brussels|BE", "European Union|Unión Europea|EU|UE|Union européenne|União Europeia"),
    ("CARICOM", "observer", "Georgetown|Georgetown|America/Guyana|GY", "Caribbean Community|Comunidad del Caribe|CARICOM"),
    ("MERCOSUR", "observer", "Montevideo|Montevideo|America/Montevideo|UY", "Southern Common Market|Mercado Común del Sur|MERCOSUR|MERCOSUL"),
    ("ANDEAN-COMMUNITY", "observer", "Lima|Lima|America/Lima|PE", "Andean Community|Comunidad Andina|Andean Community of Nations|Comunidad Andina de Naciones"),
    ("MIRPS", "body", "", "Comprehensive Regional Protection and Solutions Framework|Marco Integral Regional para la Protección y Soluciones|MIRPS|Regional Comprehensive Framework for Protection and Solutions|CRPSF"),
    ("MICIC", "body", "", "Migrants in Countries in Crisis Initiative|Iniciativa Migrantes en Países en Crisis|MICIC"),
    ("UNAM", "observer", "Mexico City|Ciudad de México|America/Mexico_City|MX", "National Autonomous University of Mexico|Universidad Nacional Autónoma de México|UNAM"),
    ("ICMPD", "observer", "Vienna|Viena|Europe/Vienna|AT", "International Centre for Migration Policy Development|Centro Internacional para el Desarrollo de Políticas Migratorias|ICMPD"),
    ("KNOMAD", "observer", WASHINGTON, "Global Knowledge Partnership on Migration and Development|Alianza Mundial de Conocimientos sobre Migración y Desarrollo|KNOMAD"),
    ("RNCOM", "civil society", "", "Regional Network of Civil Organizations on Migration|Red Regional de Organizaciones Civiles para las Migraciones|RNCOM|RROCM|RROCOM|Regional Network of Civil Organizations for Migration|Regional Network of Civil Organizations on Migration (RNCOM)|Red Regional de Organizaciones Civiles para las Migraciones (RROCM)|Red Regional de Organizaciones Civiles sobre Migración|RNCOM's"),
    ("CIVIL-SOCIETY", "civil society", "", "Civil society|Sociedad civil|Civil society organizations|Organizaciones de la sociedad civil|CSO|CSOs|OSC|NGO|NGOs|ONG|ONGs|Société civile|Sociedade civil"),
)
GROUPS: tuple[tuple[str, str, str], ...] = (
    ("RCM", "Regional Conference on Migration|Conferencia Regional sobre Migración|RCM|CRM|RCM Member Countries|RCM Member States|RCM members|RCM countries|países miembros de la CRM|miembros de la CRM|países de la CRM|Member Countries of the RCM|Regional Conference on Migration (RCM)|Conferencia Regional sobre Migración (CRM)|Puebla Process|Proceso Puebla|Proceso de Puebla|Conférence régionale sur la migration", "BZ CA CR DO SV GT HN MX NI PA US"),
    ("SACM", "South American Conference on Migration|Conferencia Suramericana sobre Migraciones|SACM|CSM|Conferencia Sudamericana sobre Migraciones|SACM Member Countries|SACM Member States|SACM members|SACM countries|países miembros de la CSM|miembros de la CSM|países de la CSM|Member Countries of the SACM|South American Conference on Migration (SACM)|Lima Process|Proceso de Lima|Conferência Sul-Americana sobre Migrações", "AR BO BR CL CO EC GY PY PE SR UY VE"),
    ("MEMBERS", "Member Countries|Países Miembros|members|miembros|member states|Estados Miembros|member|miembro|Member Countries only|Sólo países miembros|Solo países miembros|pays membres|países-membros|each country|cada país|countries|países", ""),
    ("DELEGATIONS", "All delegations|Todas las delegaciones|delegations|delegaciones|delegation|delegación|delegates|delegados|delegadas|las delegaciones|Delegations of Member Countries|Delegaciones de los países miembros|heads of delegation|jefes de delegación|jefas y jefes de delegación|toutes les délégations|todas as delegações", ""),
    ("OBSERVERS", "Observer organizations|Organismos observadores|observers|observadores|observer|observador|observer organization|organismo observador|organizaciones observadoras|organización observadora|Observer organisations|Observer|Representative of observer organizations|Representatives of observer organizations|Representante de los organismos observadores|Representante de organismos observadores|Representantes de los organismos observadores|organizaciones internacionales observadoras|each observer|cada observador|International organizations|Organizaciones internacionales|Organismos internacionales|organisations observatrices|organizações observadoras", ""),
    ("ACCREDITED", "Accredited participants|Participantes acreditados|accredited|acreditados|acreditado|acreditada|acreditadas|accredited participant|personas acreditadas|participantes acreditadas|accredited participants only|sólo participantes acreditados", ""),
    ("EVERYONE", "Everyone|Todos|all|todas|todos los participantes|all participants|participants|participantes|plenary|plenaria|plenario|public|público|open|abierto|abierta|tous|everybody", ""),
)

# Abbreviations as English, Spanish, French and Portuguese write them.
ABBREVIATIONS: tuple[tuple[str, str, str, str], ...] = (
    ("PPT", "PPT", "PPT", "PPT"),
    ("SACM PPT", "PPT de la CSM", "PPT de la CSM", "PPT da CSM"),
    ("ES", "SE", "SE", "SE"),
    ("TS", "ST", "ST", "ST"),
    ("RCGM", "GRCM", "GRCM", "GRCM"),
    ("RCM", "CRM", "CRM", "CRM"),
    ("SACM", "CSM", "CSM", "CSM"),
    ("RNCOM", "RROCM", "RROCM", "RROCM"),
    ("IOM", "OIM", "OIM", "OIM"),
    ("UNHCR", "ACNUR", "HCR", "ACNUR"),
    ("ILO", "OIT", "OIT", "OIT"),
    ("UNODC", "UNODC", "ONUDC", "UNODC"),
    ("UNDP", "PNUD", "PNUD", "PNUD"),
    ("UN", "ONU", "ONU", "ONU"),
    ("OHCHR", "ACNUDH", "HCDH", "ACNUDH"),
    ("UNAIDS", "ONUSIDA", "ONUSIDA", "UNAIDS"),
    ("WFP", "PMA", "PAM", "PMA"),
    ("ECLAC", "CEPAL", "CEPALC", "CEPAL"),
    ("OAS", "OEA", "OEA", "OEA"),
    ("PAHO", "OPS", "OPS", "OPAS"),
    ("WHO", "OMS", "OMS", "OMS"),
    ("ICRC", "CICR", "CICR", "CICV"),
    ("IFRC", "FICR", "FICR", "FICV"),
    ("IACHR", "CIDH", "CIDH", "CIDH"),
    ("IIHR", "IIDH", "IIDH", "IIDH"),
    ("IDB", "BID", "BID", "BID"),
    ("WB", "BM", "BM", "BM"),
    ("RCM PPT", "PPT de la CRM", "PPT de la CRM", "PPT da CRM"),
    ("RCM ES", "SE de la CRM", "SE de la CRM", "SE da CRM"),
    ("RCM TS", "ST de la CRM", "ST de la CRM", "ST da CRM"),
)

# The groups that an agenda names by a word, as a sentence says them in the same languages.
GROUP_WORDS: dict[str, tuple[str, str, str, str]] = {
    "MEMBERS": ("members", "países miembros", "pays membres", "países membros"),
    "OBSERVERS": ("observers", "organismos observadores", "organisations observatrices", "organizações observadoras"),
    "ACCREDITED": (
        "accredited participants", "participantes acreditados", "participants accrédités", "participantes credenciados"
    ),
    "DELEGATIONS": ("all delegations", "todas las delegaciones", "toutes les délégations", "todas as delegações"),
}  # fmt: skip

# What French and Portuguese call bodies and groups; any other is called by its English name.
IN_FRENCH_AND_PORTUGUESE: dict[str, tuple[str, str]] = {
    "PPT": ("Présidence pro tempore", "Presidência pro tempore"),
    "PPT-SACM": ("Présidence pro tempore de la CSM", "Presidência pro tempore da CSM"),
    "RCM-ES": ("Secrétariat exécutif", "Secretaria Executiva"),
    "RCM-TS": ("Secrétariat technique", "Secretaria Técnica"),
    "TS-SACM": ("Secrétariat technique de la CSM", "Secretaria Técnica da CSM"),
    "TROIKA": ("Troïka de la CRM", "Troica da CRM"),
    "TROIKA-SACM": ("Troïka de la CSM", "Troica da CSM"),
    "RCGM": ("Groupe régional de consultation sur les migrations", "Grupo Regional de Consulta sobre Migração"),
    "WG": ("Groupes de travail", "Grupos de Trabalho"),
    "IOM": ("Organisation internationale pour les migrations", "Organização Internacional para as Migrações"),
    "UNHCR": ("Haut-Commissariat des Nations Unies pour les réfugiés", "Alto Comissariado das Nações Unidas para os Refugiados"),
    "ILO": ("Organisation internationale du Travail", "Organização Internacional do Trabalho"),
    "UNICEF": ("Fonds des Nations Unies pour l’enfance", "Fundo das Nações Unidas para a Infância"),
    "UNODC": ("Office des Nations Unies contre la drogue et le crime", "Escritório das Nações Unidas sobre Drogas e Crime"),
    "UNDP": ("Programme des Nations Unies pour le développement", "Programa das Nações Unidas para o Desenvolvimento"),
    "UNFPA": ("Fonds des Nations Unies pour la population", "Fundo de População das Nações Unidas"),
    "UN": ("Organisation des Nations Unies", "Organização das Nações Unidas"),
    "ECLAC": ("Commission économique pour l’Amérique latine et les Caraïbes", "Comissão Econômica para a América Latina e o Caribe"),
    "OAS": ("Organisation des États américains", "Organização dos Estados Americanos"),
    "PAHO": ("Organisation panaméricaine de la santé", "Organização Pan-Americana da Saúde"),
    "WHO": ("Organisation mondiale de la Santé", "Organização Mundial da Saúde"),
    "ICRC": ("Comité international de la Croix-Rouge", "Comitê Internacional da Cruz Vermelha"),
    "IACHR": ("Commission interaméricaine des droits de l’homme", "Comissão Interamericana de Direitos Humanos"),
    "IDB": ("Banque interaméricaine de développement", "Banco Interamericano de Desenvolvimento"),
    "WB": ("Banque mondiale", "Banco Mundial"),
    "EU": ("Union européenne", "União Europeia"),
    "CARICOM": ("Communauté des Caraïbes", "Comunidade do Caribe"),
    "MERCOSUR": ("Marché commun du Sud", "Mercado Comum do Sul"),
    "CIVIL-SOCIETY": ("Société civile", "Sociedade civil"),
    "RCM": ("Conférence régionale sur la migration", "Conferência Regional sobre Migração"),
    "SACM": ("Conférence sud-américaine sur les migrations", "Conferência Sul-Americana sobre Migrações"),
    "EVERYONE": ("Tous", "Todos"),
}
