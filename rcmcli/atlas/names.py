"""Names: the index of the atlas, one line a key: the key, then the rows of the tables that bear the name.

A row: `a` capital and `n` country (of COUNTRIES), `c` city, `s` state, `r` region, `w` too wide, `b` body, `g` group, and its number.
Written by .tools/rebuild_names.py.
"""

NAMES = """
aarhus	c516
abidjan	c550
abierta	g6
abierto	g6
abiyan	c550
abou dabi	c28
abu dabi	a1 c28
abu dhabi	a1 c28
abuja	a160
abuya	a160
acapulco	c215
accra	a79 c33
accredited	g5
accredited participant	g5
accredited participants	g5
accredited participants only	g5
acnudh	b26
acnur	b18
acores	s137
acra	a79 c33
acre	s95
acreditada	g5
acreditadas	g5
acreditado	g5
acreditados	g5
acst acdt	r44
act	w3
ad interim coordinator technical secretariat	b3
adak	c629
adamstown	a177
addis	c32
addis ababa	a66 c32
addis abeba	c32
adelaida	c602
adelaide	c602
adis abeba	a66 c32
aest aedt	r43
afeganistao	n2
afgana	n2
afganistan	n2
afgano	n2
afghan	n2
afghanistan	n2
africa	w11
africa austral	r37
africa central	r35
africa occidental	r34
africa ocidental	r34
africa oriental	r36
africa sul	n242
afrique	w11
afrique centrale	r35
afrique l est	r36
afrique l ouest	r34
afrique sud	n242
agana	a89
agencia la onu para los refugiados	b18
aguascalientes	c244 s64
ahmedabad	c562
akst akdt	r11
alabama	s0
alagoas	s96
alajuela	c278
aland	n13
aland islands	n13
alaska	s1 r11
alaskan	r11
albanes	n5
albanesa	n5
albania	n5
albanian	n5
albanie	n5
albany	c158 c720
alberta	s51
albuquerque	c128
alejandria	c547
aleman	n54
alemana	n54
alemanha	n54
alemania	n54
alexandria	c547 c708
alger	c59
algeria	n59
algerian	n59
algerie	n59
algiers	a59 c59
alianza mundial conocimientos sobre migracion desarrollo	b55
all	g6
all delegations	g3
all participants	g6
allemagne	n54
allemande	n54
alma ata	c597
almaty	c597
alofi	a166
alto comisionado las naciones unidas para los refugiados	b18
ama	c81
aman	a109 c81
amapa	s97
amazon	r19
amazonas	s98 s148 s153 s160
amazonas brasil	r19
amazonia	r19
ambato	c411
amberes	c509
amer	w8
america	w8
america central	r0
america eastern	r1
america latina	w6
america norte	w7
america sul	w0
america sur	w0
american samoa	n9 c698
americas	w8
amerique centrale	r0
amerique latine	w6
amerique nord	w7
amerique sud	w0
ameriques	w8
amesterda	c38
amman	a109 c81
amsterdam	a162 c38
anchorage	c102
andalucia	s133
andalusia	s133
andean	w1
andean community	b50
andean community nations	b50
andean region	w1
andes	w1
andina	w1
andorra	n0
andorra la vella	a0
andorra la vieja	a0
andorran	n0
andorrana	n0
andorrano	n0
andorre	n0
anfitrion	b0
angleterre	n74
angola	n7
angolan	n7
angolena	n7
angoleno	n7
anguila	n4
anguilla	n4
anguillan	n4
ankara	a221
antananarivo	a138
antigua	n3 c253
antigua barbuda	n3
antigua et barbuda	n3
antigua guatemala	c253
antiguan	n3
antiguana	n3
antiguano	n3
antofagasta	c373
antwerp	c509
antwerpen	c509
anvers	c509
aotearoa	n167
apac	w10
apia	a239
apj	w10
arab	r32
arabia	r32
arabia saudi	n189
arabia saudita	n189
arabian	r32
arabian gulf	r31
arabian peninsula	r32
arabian standard time	r31
arabie saoudite	n189
aracaju	c344
arequipa	c398
arg	n8
argel	a59 c59
argelia	n59
argelina	n59
argelino	n59
argentina	n8
argentine	n8
argentine republic	n8
argentinean	n8
argentinian	n8
argentino	n8
arica	c375
arizona	s2
arizona ee uu	r13
arkansas	s3
armenia	n6 c639
armenia colombia	c394
armenian	n6
armenie	n6
armenio	n6
aruba	n12
aruban	n12
ashgabat	a218
asia	w9
asia oriental	r46
asia pacific	w10
asia pacifico	w10
asie	w9
asjabad	a218
asmara	a64
assomption	c23
assuncao	c23
ast adt	r9
astana	a121 c31
asuncion	a182 c23
atenas	a86 c50
athen	c50
athenes	c50
athens	a86 c50 c165
atlanta	c90
atlantic	r9
atlantic canada	r9
atlantico	r9
atlantico canada	r9
atlantique	r9
au eastern	r43
au western	r45
auckland	c607
austin	c122
australia	n11
australia central	r44
australia east	r43
australia eastern	r43
australia meridional	s126
australia occidental	s127 r45
australia west	r45
australia western	r45
australian	n11
australian capital territory	s130
australian central	r44
australian east coast	r43
australian eastern	r43
australian western	r45
australiana	n11
australiano	n11
australie	n11
austria	n10
austriaca	n10
austriaco	n10
austrian	n10
autriche	n10
avarua	a42
aysen	c380
azerbaidjan	n14
azerbaijan	n14
azerbaijani	n14
azerbaijao	n14
azerbaiyan	n14
azerbaiyana	n14
azerbaiyano	n14
azeri	n14
azores	s137
azores islands	s137
b c	s52 s65
b c n	s65
b c s	s66
bagdad	a103
baghdad	a103
bahamas	n30
bahamena	n30
bahameno	n30
bahames	n30
bahamesa	n30
bahamian	n30
bahia	s99
bahia banderas	c233
bahia blanca	c354
bahia montego	c309
bahrain	n21
bahraini	n21
bahrein	n21
baja california	s65
baja california sur	s66
baja norte	r18
baja sur	r17
bajan	n16
bajo chiquito	c292
baku	a14
bale	c439
baleares	s136
balearic islands	s136
bali	s167
baltimore	c139
bamako	a141
banco interamericano desarrollo	b40
banco mundial	b41
bandar seri begawan	a26
bandung	c594
banff	c178
bangalore	c557
bangcoc	c64
bangkok	a214 c64
banglades	n17
bangladesh	n17
bangladeshi	n17
bangladesi	n17
bangui	a38
banjul	a82
banque mondiale	b41
barahona	c683
barbade	n16
barbadense	n16
barbadian	n16
barbados	n16
barcelona	c432 c441
barcelone	c441
barein	n21
bareini	n21
bariloche	c366
barquisimeto	c428
barranquilla	c384
basel	c439
basilea	c439
basque country	s135
basse terre	a84
basseterre	a116
bavaria	s162
baviera	s162
bay area	c87
bayern	s162
bc	s52 s65
bcs	s66
beiging	c27
beijing	a45 c27
beirut	a123
belarus	n33
belarusian	n33
belem	c331
belem para	c331
belfast	c476
belga	n18
belgian	n18
belgica	n18
belgique	n18
belgium	n18
belgrade	a186 c56
belgrado	a186 c56
belice	n34
belice city	c298
belicena	n34
beliceno	n34
belize	n34
belize city	c298
belizean	n34
belmopan	a34
belo horizonte	c322
bengaluru	c557
benin	n23
benines	n23
beninesa	n23
beninese	n23
beograd	c56
bergen	c514
berkeley	c107
berlim	c47
berlin	a54 c47
bermuda	n25
bermudan	n25
bermudas	n25
bermudes	n25
bermudian	n25
bern	a40 c49
berna	a40 c49
berne	c49
bethesda	c140
bhoutan	n31
bhutan	n31
bhutanese	n31
bid	b40
bielorrusa	n33
bielorrusia	n33
bielorruso	n33
bielorrussia	n33
bielorussie	n33
bilbao	c444
birmania	n142
birmingham	c163 c466
bisau	a90
bishkek	a112
biskek	a112
bissau	a90
bluefields	c272
bm	b41
boa vista	c336
bocas toro	c295
bogota	a46 c19
bogota d c	c19
bogota dc	c19
boise	c130
bol	n27
bolivar	s149 s156
bolivarian republic venezuela	n233
bolivia	n27
bolivia estado plurinacional	n27
bolivia plurinational state	n27
bolivian	n27
boliviana	n27
boliviano	n27
bolivie	n27
bologna	c502
bolonia	c502
bombay	c556
bombay mumbai	c556
bonaire	n28
bonaire sint eustatius saba	n28
bonn	c490
boquete	c296
bordeaux	c483
border management working group	b12
boricua	n178
bosnia	n15
bosnia herzegovina	n15
bosnian	n15
bosnie herzegovine	n15
bosnio	n15
boston	c89
botsuana	n32
botsuano	n32
botswana	n32
botswanan	n32
bougainville	c623
boulder	c162
bra	n29
brades	a148
brasil	n29
brasil brasilia	r20
brasileira	n29
brasileiro	n29
brasilena	n29
brasileno	n29
brasilia	a29 c9
brasilia df	c9
brasilia official	r20
bratislava	a198
brazil	n29
brazil east	r20
brazil eastern	r20
brazil west	r21
brazilian	n29
brazzaville	a39
bresil	n29
bresilien	n29
bresilienne	n29
breslavia	c524
bridgetown	a16
brisbane	c600
brisbane qld	c600
bristol	c472
britain	n74
britain ireland	r29
britanica	n74
britanico	n74
british	n74
british columbia	s52
british indian ocean territory	n102
british virgin islands	n234 c700
brno	c525
brooklyn	c82
brownsville	c125
brunei	n26
brunei darussalam	n26
bruneian	n26
bruselas	a18 c39
brussel	c39
brussels	a18 c39
bruxelas	c39
bruxelles	c39
bs as	c8
bsas	c8
bst gmt	r29
bucaramanga	c387
bucarest	a185 c55
bucareste	c55
bucharest	a185 c55
bucuresti	c55
budapest	a96 c54
budapeste	c54
bue	c8
buenos aires	a8 c8
buenos aires province	s143
buenos ayres	c8
bufalo	c157
buffalo	c157
bulgara	n20
bulgaria	n20
bulgarian	n20
bulgarie	n20
bulgaro	n20
burdeos	c483
burkina	n19
burkina faso	n19
burkinabe	n19
burma	n142
burmese	n142
burquina faso	n19
burundes	n22
burundesa	n22
burundi	n22
burundian	n22
busan	c583
butan	n31
butanes	n31
butanesa	n31
butao	n31
bvi	n234
byelorussia	n33
c a	r0
c r	n47
ca4	r0
caba	c8
cabo haitiano	c310
cabo san lucas	c229
cabo verde	n49
caboverdiana	n49
caboverdiano	n49
cada observador	g4
cada pais	g2
cairns	c606
cairo	a62 c58
calcuta	c558
calcutta	c558
calgary	c176
cali	c383
calif	s4
california	s4
californie	s4
callao	c405
camaroes	n44
camberra	c75
cambodge	n113
cambodia	n113
cambodian	n113
camboja	n113
camboya	n113
camboyana	n113
camboyano	n113
cambridge	c153 c474
cambridge bay	c637
cameroon	n44
cameroonian	n44
cameroun	n44
camerun	n44
camerunes	n44
camerunesa	n44
campeche	c218 s67
campeche city	c218
campinas	c328
campo grande	c333
canada	n35
canada atlantic	r9
canada central	r4
canada central standard time	s62
canada east	r2
canada eastern	r2
canada mountain	r6
canada newfoundland	r10
canada pacific	r8
canada west	r8
canadian	n35
canadien	n35
canadienne	n35
canadiense	n35
canaria	s131
canarias	s131
canaries	s131
canario	s131
canary	s131
canary islands	s131
canberra	a11 c75
cancun	c202
canton	c569
cap haitien	c310
cap vert	n49
cape town	c542
cape verde	n49
cape verdean	n49
car	n38
caracas	a233 c25
caraibes	w2
cardiff	c475
caribbean	w2
caribbean community	b48
caribbean netherlands	n28
caribbean region	w2
caribe	w2
caribe neerlandes	n28
caribe oriental	r41
caricom	b48
carolina norte	s33
carolina sur	s40
cartagena	c385 c456 c656
cartagena colombia	c385
cartagena indias	c385
cartago	c280 c281
casablanca	c544
casabranca	c544
castries	a124
catalogne	s132
catalonia	s132
cataluna	s132
catalunya	s132
catar	n183
catari	n183
cayena	a77
cayenne	a77
cayman	n120
cayman islands	n120
caymans	n120
cazaquistao	n121
cd guatemala	c3
cd juarez	c222
cd mexico	c0
cd panama	c2
cdmx	c0
cdt cst	r3
ceara	s100
cebu	c589
celade	b46
central	r3
central africa	r35
central african	r35
central african republic	n38
central america	r0
central america standard	r0
central american	r0
central american integration system	b42
central american social integration secretariat	b43
central australia	r44
central canada	r4
central eu	r23
central eua	r3
central europe	r23
central europea	r23
central european	r23
central indonesia	r39
central indonesian	r39
central mexico	r14
central prevailing	r3
central time us canada	r3
central time zone	r3
central us	r3
central us canada	r3
central usa	r3
centre	r3
centre mexico	r15
centro	r15
centro america	r0
centro australia	r44
centro canada	r4
centro ee uu	r3
centro eeuu	r3
centro estados unidos	r3
centro internacional para el desarrollo politicas migratorias	b54
centro latinoamericano caribeno demografia	b46
centro los estados unidos	r3
centro mexico	r14 r15
centro pais	r14
centroamerica	r0
centroamericana	r0
centroamericano	r0
centroeuropea	r23
centroeuropeo	r23
cepal	b32
cepalc	b32
cest cet	r23
cet cest	r23
ceylon	n126
chad	n211
chade	n211
chadian	n211
chair	b0
charlotte	c142
charlotte amalie	a235
charlottetown	c187
chatham islands	c610
checa	n53
checo	n53
chengdu	c570
chennai	c559
chequia	n53
chetumal	c219
chi	n43
chiang mai	c588
chiapas	s68
chicago	c84
chih	s69
chihuahua	c223 s69
chile	n43
chile continental	r22
chilean	n43
chilena	n43
chileno	n43
chili	n43
chilien	n43
chilienne	n43
china	n45
china continental	n45
chinandega	c274
chine	n45
chinese	n45
chinese taipei	n224
chino	n45
chipre	n52
chipriota	n52
chis	s68
chisinau	a135 c71
chitre	c691
choluteca	c261
chongqing	c574
christchurch	c608
christmas island	n51
chubut	s145
chuuk	c618
chypre	n52
cicr	b36
cidade cabo	c542
cidade guatemala	c3
cidade mexico	c0
cidade panama	c2
cidade vaticano	n231
cidh	b38
cincinnati	c133
cingapura	c62
ciudad autonoma buenos aires	c8
ciudad belice	c298
ciudad buenos aires	c8
ciudad cabo	c542
ciudad chihuahua	c223
ciudad este	c421
ciudad guatemala	a88 c3
ciudad guayana	c434
ciudad ho chi minh	c587
ciudad juarez	c222
ciudad kuwait	a119
ciudad la habana	c14
ciudad lima	c20
ciudad mexico	a153 c0
ciudad nueva york	c82
ciudad oklahoma	c160
ciudad panama	a169 c2
ciudad quebec	c175
ciudad vaticano	a231 n231
ciudad victoria	c242
civil society	b57
civil society organizations	b57
cleveland	c131
co operative republic guyana	n91
coah	s70
coahuila	s70
cochabamba	c415
cockburn town	a210
cocos	n36 c674
cocos islands	n36
cocos keeling islands	n36
coihaique	c380
coimbra	c463
col	n46
colchane	c376
colima	c251 s71
cologne	c489
colombia	n46
colombian	n46
colombiana	n46
colombiano	n46
colombie	n46
colombie britannique	s52
colombien	n46
colombienne	n46
colombo	a126 c35 c670
colon	c288 c650 c664 c687
colonia	c426
colonia alemania	c489
colonia sacramento	c426
colorado	s5
columbia britanica	s52
columbus	c132
comayagua	c260
comayaguela	c11
comision economica para america latina el caribe	b32
comision interamericana derechos humanos	b38
comite internacional la cruz roja	b36
commca	b44
commonwealth dominica	n57
comoras	n115
comores	n115
comoros	n115
comprehensive regional protection solutions framework	b51
comunidad andina	b50
comunidad andina naciones	b50
comunidad caribe	b48
conakri	a83
conakry	a83
concepcion	c371 c372 c649
cone sul	w0
conference regionale sur la migration	g0
conferencia regional sobre migracion	g0
conferencia regional sobre migracion crm	g0
conferencia sudamericana sobre migraciones	g1
conferencia sul americana sobre migracoes	g1
conferencia suramericana sobre migraciones	g1
congo	n37 n39
congo brazzaville	n39
congo kinshasa	n37
congolena	n39
congoleno	n39
congolese	n39
connecticut	s6
cono sur	w0
consejo ministras la mujer centroamerica	b44
continental chile	r22
continental ecuador	n60
continental europe	r28
cook islands	n42
coordinacion la secretaria ejecutiva	b2
coordinadores los grupos trabajo	b8
coordinated universal	r30
coordinator executive secretariat	b2
coordinator technical secretariat	b3
coordinators rcm working groups	b8
coordinators working groups	b8
copan	c689
copan ruinas	c689
copan ruins	c689
copenhagen	a56 c40
copenhague	a56 c40
cordoba	c347 c348 c349 s150
cordova	c348
corea	n118 c699
corea norte	n117 c699
corea sur	n118
coreana	n118
coreano	n118
coree	n118
coree nord	n117
coree sud	n118
coreia	n118
coreia norte	n117
coreia sul	n118
cork	c477
corn island	c275
corozal	c647 c692
corozal town	c692
corumba	c334
costa este	r1
costa este ee uu	r1
costa este eeuu	r1
costa este estados unidos	r1
costa leste	r1
costa leste eua	r1
costa marfil	n41
costa marfim	n41
costa oeste	r7
costa oeste ee uu	r7
costa oeste estados unidos	r7
costa oeste eua	r7
costa rica	n47
costa rican	n47
costarricense	n47
cote d ivoire	n41
cote est	r1
cote ouest	r7
council ministers for women central america	b44
countries	g2
coyhaique	c380
cracovia	c522
cracow	c522
crc	n47
crm	g0
crm ppt	b0
croacia	n94
croata	n94
croatia	n94
croatian	n94
croatie	n94
crpsf	b51
csm	g1
csm ppt	b1
cso	b57
csos	b57
cst cdt	r3
cst6cdt	r3
cub	n48
cuba	n48
cuban	n48
cubana	n48
cubano	n48
cucuta	c386
cuenca	c407 c454
cuernavaca	c211
cuiaba	c332
culiacan	c231
curacao	n50
curazao	n50
curitiba	c323
cusco	c397
cuzco	c397
cypriot	n52
cyprus	n52
czech	n53
czech rep	n53
czech republic	n53
czechia	n53
d c	c1
d f	c0
d r	n58
d r congo	n37
daca	a17
daejeon	c584
dajabon	c304
dakar	a201
dakota norte	s34
dakota sur	s41
dallas	c88
dallas fort worth	c88
damasco	a208
damascus	a208
danemark	n56
danes	n56
danesa	n56
dangriga	c693
danish	n56
danli	c262
dar es salaam	c77
dar es salam	c77
darien	c291
darwin	c603
davao	c590
david	c289
dawson creek	c633
dc	c1
delaware	s7
delegacion	g3
delegaciones	g3
delegaciones los paises miembros	g3
delegadas	g3
delegados	g3
delegates	g3
delegation	g3
delegations	g3
delegations member countries	g3
delhi	c34
delhi ncr	c34
democratic republic congo	n37
den	n56
den haag	c37
denmark	n56
denpasar	c591
denver	c92
detroit	c96
df	c0
dhaka	a17
diego garcia	a102
dili	a217
dinamarca	n56
district columbia	s8
distrito columbia	s8
distrito federal	c0
distrito federal brasil	s101
djakarta	c66
djibouti	a55 n55
djiboutian	n55
djibuti	n55
dodoma	a225
doha	a183
dominica	n57
dominican	n58
dominican rep	n58
dominican republic	n58
dominicana	n58
dominicano	n58
dominique	n57
donostia	c461
douala	c551
douglas	a100
dprk	n117
dr	n58
dr congo	n37
drc	n37
dresde	c494
dresden	c494
duala	c551
dubai	c552
dubai uae	c552
dublin	a98
dunedin	c609
durango	c246 s72
durban	c543
durham	c144
dusambe	a215
dushanbe	a215
dusseldorf	c492
dutch	n162
e e u u	n228
e u	n228
e u a	n228
each country	g2
each observer	g4
east africa	r36
east african	r36
east asia	r46
east australia	r43
east coast	r1
east coast us	r1
east coast usa	r1
east europe	r27
east timor	n217
east us	r1
east usa	r1
easter	s139
easter island	s139
eastern	r1
eastern africa	r36
eastern african	r36
eastern america	r1
eastern australia	r43
eastern australian	r43
eastern brazil	r20
eastern canada	r2
eastern canadian	r2
eastern caribbean	r41
eastern eu	r27
eastern europe	r27
eastern european	r27
eastern indonesia	r40
eastern indonesian	r40
eastern north america	r1
eastern north american	r1
eastern prevailing	r1
eastern standard daylight	r1
eastern time us canada	r1
eastern time zone	r1
eastern us	r1
eastern us canada	r1
eastern usa	r1
eau	n1
eclac	b32
economic commission for latin america caribbean	b32
ecosse	n74
ecu	n60
ecuador	n60
ecuador continental	n60
ecuadorean	n60
ecuadorian	n60
ecuatoguineana	n85
ecuatoguineano	n85
ecuatoriana	n60
ecuatoriano	n60
edimbourg	c468
edimburgo	c468
edinburgh	c468
edmonton	c177
edo mex	s77
edo mexico	s77
edomex	s77
edt est	r1
ee uu	n228
eet eest	r27
eeuu	n228
egipcia	n62
egipcio	n62
egipto	n62
egito	n62
egypt	n62
egypte	n62
egyptian	n62
eindhoven	c508
eire	n98
ekaterimburgo	c530
ekaterinburg	c530
el aaiun	a63
el alto	c419
el cairo	a62 c58
el callao	c405
el caribe	w2
el paso	c123
el salvador	n206
el valle	a4
el vaticano	n231
emea	w13
emirados arabes unidos	n1
emirates	n1
emirates gulf	r31
emirati	n1
emiratos	n1
emiratos arabes	n1
emiratos arabes unidos	n1
emirats arabes unis	n1
encarnacion	c422
england	n74
english	n74
ensenada	c227 c663
entre rios	s147
equador	n60
equateur	n60
equatoguinean	n85
equatorial guinea	n85
erevan	a6
eritrea	n64
eritrean	n64
eritreia	n64
eritreo	n64
erythree	n64
es	b2
esa	n206
escazu	c287
escocia	n74
eslovaca	n198
eslovaco	n198
eslovaquia	n198
eslovena	n196
eslovenia	n196
esloveno	n196
esmeraldas	c652 c671
esp	n65
espagne	n65
espagnol	n65
espagnole	n65
espana	n65
espana peninsular	n65
espanha	n65
espanol	n65
espanola	n65
espanola peninsular	n65
espirito santo	s102
espoo	c518
esquipulas	c257
essuatini	n209
est	r1
est canada	r2
est edt	r1
est5edt	r1
estado mexico	s77
estado nueva york	s32
estado plurinacional bolivia	n27
estado rio janeiro	s113
estado sao paulo	s119
estado veracruz	s92
estado washington	s47
estados miembros	g2
estados unidos	n228
estados unidos america	n228
estados unidos mexicanos	n153
estados unidos norteamerica	n228
estadounidense	n228
estambul	c527
este	r1
este australia	r43
este brasil	r20
este canada	r2
este ee uu	r1
este eeuu	r1
este estados unidos	r1
este estadounidense	r1
este los estados unidos	r1
este norteamerica	r1
este norteamericano	r1
esteli	c273
estocolmo	a193 c53
estonia	n61
estonian	n61
estonie	n61
estonio	n61
estrasburgo	c481
esuatini	n209
eswatini	n209
etat la cite vatican	n231
etats unis	n228
etats unis d amerique	n228
ethiopia	n66
ethiopian	n66
ethiopie	n66
etiope	n66
etiopia	n66
eu	r28 b47
eu central	r23
eu eastern	r27
eu west	r25
eu western	r25
eua	n228
eucla	c617
eurasia	w14
europa	r28
europa central	r23
europa este	r27
europa occidental	r24
europa occidental ue	r25
europa occidental wet	r26
europa ocidental	r24
europa oriental	r27
europe	r28
europe central	r23
europe centrale	r23
europe eastern	r27
europe l est	r27
europe occidentale	r24
europe orientale	r27
europe western	r24
europea	r28
europea central	r23
europea occidental	r26
europea oriental	r27
european	r28
european union	r28 b47
europeo	r28
euskadi	s135
everybody	g6
everyone	g6
executive secretariat	b2
executive secretariat es	b2
executive secretariat rcm	b2
falkland islands	n69
falkland islands malvinas	n69
falklands	n69
fao	b30
far east	r46
faroe islands	n71
faroes	n71
faroese	n71
federacion internacional sociedades la cruz roja la media luna roja	b37
federacion rusa	n187
federacion rusia	n187
federal district brazil	s101
federal republic germany	n54
federated states micronesia	n70
federative republic brazil	n29
fenix	c93
fernando noronha	s122
ficr	b37
fidji	n68
fiji	n68
fiji islands	n68
fijian	n68
filadelfia	c95
filipina	n173
filipinas	n173
filipino	n173
finland	n67
finlande	n67
finlandes	n67
finlandesa	n67
finlandia	n67
finnish	n67
firenze	c500
fiyi	n68
fla	s9
florenca	c500
florence	c500 c711
florencia	c500 c640
flores	c695
florianopolis	c326
florida	c644 c667 s9
floride	s9
flying fish cove	a51
fnuap	b23
fondo las naciones unidas para la infancia	b20
fondo poblacion las naciones unidas	b23
food agriculture organization	b30
fort france	a146
fort lauderdale	c146
fort nelson	c634
fortaleza	c321
foz iguacu	c324
foz iguazu	c324
franca	n72 c672
francais	n72
francaise	n72
france	n72
frances	n72
francesa	n72
francfort	c487
francia	n72
frankfurt	c487
frankfurt am main	c487
fredericton	c186
freetown	a199
french	n72
french guiana	n77
french polynesia	n171
french southern territories	n212
fukuoka	c581
funafuti	a223
funchal	c464
gabao	n73
gabon	n73
gabones	n73
gabonesa	n73
gabonese	n73
gaborone	a32
galapagos	s141
galapagos islands	s141
gales	n74
galicia	s134
gambia	n82
gambian	n82
gambiana	n82
gambiano	n82
gambie	n82
gambier	c622
gambier islands	c622
gana	n79
gante	c510
gatineau	c22
gcc	r31
gdansk	c523
gdl	c198
genebra	c437
general secretariat sica	b42
geneva	c437
geneve	c437
genf	c437
genoa	c503
genova	c503
gent	c510
george town	a120 c17
george town guyana	c26
georgetown	a91 c18 c26 c715
georgia	n76 s10
georgia sur	n87
georgie	n76
georgie sud et les iles sandwich sud	n87
ger	n54
german	n54
germany	n54
ghana	n79
ghanaian	n79
ghanes	n79
ghanesa	n79
ghent	c510
gibraltar	a80 n80
ginebra	c437
gitega	a22
glasgow	c469
global knowledge partnership on migration development	b55
gmt bst	r29
gmt standard time	r29
gmt utc	r30
goa	c563
godthab	n81
goiania	c327
goias	s103
gold coast	c605
golfo	r31
goose bay	c632
goteborg	c512
gotemburgo	c512
gothenburg	c512
gra bretanha	n74
gran bretana	n74
gran caiman	n120
gran canaria	c458
gran turca	c615
granada	n75 c271 c451 c452 c641
granadina	n75
granadino	n75
grand cayman	n120
grand turk	c615
graz	c520
grcm	b7
gre	n86
great britain	n74
great britain ireland	r29
grece	n86
grecia	n86
greece	n86
greek	n86
greenland	n81
greenlandic	n81
greenwich	r30
greenwich mean	r30
greenwich mean time	r30
grenada	n75 c452
grenade	n75
grenadian	n75
griega	n86
griego	n86
groenland	n81
groenlandes	n81
groenlandesa	n81
groenlandia	n81
grupo banco mundial	b41
grupo regional consulta	b7
grupo regional consulta sobre migracion	b7
grupo regional consulta sobre migracion grcm	b7
grupo trabajo gestion fronteriza	b12
grupo trabajo migracion irregular masiva	b10
grupo trabajo migracion laboral	b11
grupo trabajo proteccion	b9
grupo trabajo sobre gestion fronteras	b12
grupo trabajo sobre gestion fronteriza	b12
grupo trabajo sobre migracion irregular masiva	b10
grupo trabajo sobre migracion laboral	b11
grupo trabajo sobre proteccion	b9
grupos trabajo	b8
grupos trabajo la crm	b8
gto	s73
gua	n88
guadalajara	c198 c455
guadalupe	n84 c675 c684
guadeloupe	n84
guam	n89
guamanian	n89
guanacaste	c283
guanajuato	c248 s73
guangzhou	c569
guantanamo	c308
guate	n88
guatemala	n88
guatemala city	a88 c3
guatemala ciudad	c3
guatemala guatemala	c3
guatemalan	n88
guatemalteca	n88
guatemalteco	n88
guayana	n77 n91 c434
guayana francesa	n77
guayaquil	c406
guernesey	n78
guernsey	n78
guerrero	s74
guiana	n91
guiana francesa	n77
guine	n83
guine bissau	n90
guine equatorial	n85
guinea	n83 n85
guinea bisau	n90
guinea bissau	n90
guinea conakry	n83
guinea ecuatorial	n85
guinean	n83
guinee	n83
guinee bissau	n90
guinee equatoriale	n85
gulf	r31
gurgaon	c564
gurugram	c564
gustavia	a24
guyana	n91
guyane	n77
guyane francaise	n77
guyanes	n91
guyanesa	n91
guyanese	n91
ha noi	c63
habana	c14
hagatna	a89
hague	c37
hai	n95
haia	c37
haifa	c553
haiti	n95
haitian	n95
haitiana	n95
haitiano	n95
haitien	n95
haitienne	n95
halifax	c180
hambourg	c488
hamburg	c488
hamburgo	c488
hamilton	a25 c193 c194
hangzhou	c571
hanoi	a236 c63
happy valley goose bay	c632
harare	a244
hartford	c152
havai	s11 r12
havana	a48 c14
havana city	c14
hawai	s11 r12
hawai aleutianas	r12
hawai i	s11 r12
hawaii	s11 r12
hawaii aleutian	r12
hawaiian	r12
hcmc	c587
hcr	b18
heads delegation	g3
hellenic republic	n86
helsinki	a67 c80
helsinque	c80
heredia	c279
hermosillo	c224
heroica puebla zaragoza	c200
heure greenwich	r30
hidalgo	s75
higuey	c682
hiroshima	c582
hksar	n92
ho chi minh	c587
ho chi minh city	c587
hobart	c604
holanda	n162
holandes	n162
holandesa	n162
holland	n162
hollande	n162
hollywood	c83 c706
holy see	n231
hond	n93
honduran	n93
honduras	n93
hondurena	n93
hondureno	n93
hong kong	a92 n92
hong kong china	n92
hong kong rae china	n92
hong kong sar	n92
hong kong sar china	n92
hongkong	n92
hongrie	n96
honiara	a190
honolulu	c101
hora central ee uu canada	r3
hora centro	r15
hora centro mexico	r14
hora este	r1
hora este ee uu canada	r1
hora la montana ee uu canada	r5
hora las montanas ee uu canada	r5
hora media greenwich	r30
hora pacifico ee uu canada	r7
hora universal	r30
hora universal coordinada	r30
horario greenwich	r30
horario universal	r30
host	b0
host country	b0
houston	c86
hovd	c613
hsinchu	c586
huaquillas	c410
hungara	n96
hungarian	n96
hungaro	n96
hungary	n96
hungria	n96
hyderabad	c560 c733
iachr	b38
iadb	b40
ibero american general secretariat	b45
iceland	n105
icelandic	n105
icmpd	b54
icrc	b36
idaho	s12
idb	b40
iemen	n240
ifrc	b37
iguazu	c363
iidh	b39
iihr	b39
ile christmas	n51
ile france	s161
ile la reunion	n184
ile man	n100
ile norfolk	n159
ile paques	s139
iles aland	n13
iles caimans	n120
iles canaries	s131
iles cocos	n36
iles cook	n42
iles feroe	n71
iles malouines	n69
iles mariannes nord	n145
iles marquises	c621
iles marshall	n139
iles pitcairn	n177
iles salomon	n190
iles turques et caiques	n210
iles vierges britanniques	n234
iles vierges etats unis	n235
ilha christmas	n51
ilha man	n100
ilha norfolk	n159
ilha pascoa	s139
ilhas aland	n13
ilhas canarias	s131
ilhas cayman	n120
ilhas cocos keeling	n36
ilhas cook	n42
ilhas faroe	n71
ilhas georgia sul sandwich sul	n87
ilhas malvinas	n69
ilhas marianas norte	n145
ilhas marshall	n139
ilhas pitcairn	n177
ilhas salomao	n190
ilhas turcas caicos	n210
ilhas virgens americanas	n235
ilhas virgens britanicas	n234
illes balears	s136
illinois	s13
ilo	b19
inde	n101
india	n101 r33
indian	n101 r33
indiana	s14
indianapolis	c135
indio	n101
indochina	r42
indochina peninsula	r42
indonesia	n97
indonesia central	r39
indonesia central wita	r39
indonesia occidental	r38
indonesia oriental	r40
indonesia western	r38
indonesian	n97
indonesie	n97
indonesio	n97
inglaterra	n74
inglaterra irlanda	r29
ingles	n74
inglesa	n74
iniciativa migrantes en paises en crisis	b52
innsbruck	c521
instituto interamericano derechos humanos	b39
insular canaria	s131
insular canario	s131
inter american commission on human rights	b38
inter american development bank	b40
inter american institute human rights	b39
international centre for migration policy development	b54
international committee red cross	b36
international federation red cross red crescent societies	b37
international labor organization	b19
international labour organization	b19
international organization for migration	b17
international organization for migration iom	b17
international organizations	g4
inuvik	c635
iom	b17
iowa	s15
ipiales	c390
iqaluit	c190
iquique	c374
iquitos	c402
ira	n104
irak	n103
iran	n104
irani	n104
iranian	n104
iraq	n103
iraqi	n103
iraque	n103
iraqui	n103
ireland	n98
irish	n98
irkutsk	c538
irlanda	n98
irlanda norte	n74
irlande	n98
irlandes	n98
irlandesa	n98
irregular mass migration working group	b10
isla francia	s161
isla la reunion	n184
isla lord howe	c616
isla man	n100
isla margarita	c435
isla mauricio	n150
isla navidad	n51
isla norfolk	n159 c701
isla pascua	s139
isla principe eduardo	s60
isla reunion	n184
islamabad	a174
islamic republic iran	n104
islande	n105
islandes	n105
islandesa	n105
islandia	n105
islas aland	n13
islas azores	s137
islas baleares	s136
islas caiman	n120
islas canarias	s131
islas cayman	n120
islas chatham	c610
islas cocos	n36
islas cook	n42
islas feroe	n71
islas galapagos	s141
islas gambier	c622
islas georgia sur sandwich sur	n87
islas maiz	c275
islas malvinas	n69
islas malvinas falkland	n69
islas marianas norte	n145
islas marquesas	c621
islas marshall	n139
islas pacifico	w15
islas pitcairn	n177
islas salomon	n190
islas turcas caicos	n210
islas virgenes	n235 c700
islas virgenes americanas	n235
islas virgenes britanicas	n234 c700
islas virgenes ee uu	n235
islas virgenes los estados unidos	n235
isle man	n100
israel	n99
israeli	n99
istambul	c527
istanbul	c527
italia	n106
italian	n106
italiana	n106
italiano	n106
italie	n106
italienne	n106
italy	n106
ittoqqortoormiit	c628
ivorian	n41
ivory coast	n41
jacksonville	c147
jakarta	a97 c66
jal	s76
jalapa	c213
jalisco	s76
jamaica	n108
jamaican	n108
jamaicana	n108
jamaicano	n108
jamaique	n108
jamaiquina	n108
jamaiquino	n108
jamestown	a195
japan	n110
japanese	n110
japao	n110
japon	n110
japones	n110
japonesa	n110
jartum	a192
jayapura	c593
jeddah	c554
jefas jefes delegacion	g3
jefes delegacion	g3
jersey	n107
jerusalem	a99 c30
jerusalen	a99 c30
jiddah	c554
joanesburgo	c541
joao pessoa	c341
joburg	c541
johannesburg	c541
johannesburgo	c541
joint united nations programme on hiv aids	b28
jordan	n109
jordana	n109
jordania	n109
jordanian	n109
jordanie	n109
jordano	n109
juana mendez	c311
juarez	c222
juba	a204
jujuy	c357
juneau	c103
kabul	a2
kaliningrad	c532
kaliningrado	c532
kamchatka	c611
kampala	a227
kamtchatka	c611
kansas	s16
kansas city	c117
kaohsiung	c585
karachi	c565
karlsruhe	c495
karnataka	s163
kathmandu	a164
katmandu	a164
kazaja	n121
kazajistan	n121
kazajo	n121
kazakh	n121
kazakhstan	n121
kazan	c534
keeling islands	n36
kenia	n111
keniana	n111
keniano	n111
kentucky	s17
kenya	n111
kenyan	n111
kerala	s166
khartoum	a192
khovd	c613
kiev	a226 c29
kiew	c29
kigali	a188
king edward point	a87
kingdom spain	n65
kingston	a108 c195
kingston norfolk	a159
kingstown	a232
kinsasa	a37
kinshasa	a37
kioto	c577
kirghizstan	n112
kirguistan	n112
kiribati	n114
kiritimati	c614
kishinev	c71
kitchener waterloo	c191
kl	c67
knomad	b55
knoxville	c120
kobenhavn	c40
koeln	c489
kolkata	c558
koln	c489
kopenhagen	c40
korea	n118 c699
korean	n118
kosrae	c620
koweit	n119
krakow	c522
kralendijk	a28
krasnoyarsk	c537
ksa	n189
kuala lumpur	a154 c67
kuwait	n119
kuwait city	a119
kuwaiti	n119
kyiv	a226 c29
kyoto	c577
kyrgyz republic	n112
kyrgyzstan	n112
l a	c83
l est	r1
la	c83
la antigua	c253
la antigua guatemala	c253
la barbade	n16
la ceiba	c259
la habana	a48 c14
la havane	c14
la haya	c37
la haye	c37
la libertad	c269 c653 s154
la meca	c555
la nouvelle orleans	c121
la paz	a27 c6 c228 c665 c688
la paz bcs	c228
la plata	c352
la reunion	n184
la rioja	c668 c728
la romana	c303
la serena	c378
la troika	b5
la valeta	a149
labor migration working group	b11
labour migration working group	b11
labrador	c632
lacio	s168
lagos	c79
lahore	c566
lajas blancas	c293
lao pdr	n122
laos	n122
laotian	n122
lara	s157
laredo	c124
las americas	w8
las bahamas	n30
las delegaciones	g3
las filipinas	n173
las montanas	r5
las palmas	c458
las palmas gran canaria	c458
las vegas	c94
latam	w6
latin america	w6
latin american	w6
latin american caribbean demographic centre	b46
latinoamerica	w6
latinoamericana	w6
latvia	n131
latvian	n131
lausana	c440
lausanne	c440
lazio	s168
le caire	c58
le cap	c542
le vatican	n231
lebanese	n123
lebanon	n123
leeds	c471
leipzig	c493
lejano oriente	r46
leon	c208 c270 c450
leon los aldama	c208
leopolis	c539
lesotho	n128
lesoto	n128
leste	r1
leste eua	r1
leticia	c391
leton	n131
letona	n131
letonia	n131
lettonie	n131
leuven	c511
liaison officers network	b16
liaison officers network for consular protection	b13
liaison officers network for protection migrant girls boys adolescents	b15
liaison officers network to combat migrant smuggling human trafficking	b14
liaison officers network to combat migrant smuggling trafficking in persons	b14
liaison officers networks	b16
liban	n123
libanes	n123
libanesa	n123
libano	n123 c645
liberia	n127 c282
liberian	n127
libia	n132
libio	n132
libreville	a73
libya	n132
libyan	n132
libye	n132
liechtenstein	n125
lille	c484
lilongue	a152
lilongwe	a152
lima	a170 c20
lima metropolitana	c20
lima peru	c20
lima process	g1
limon	c277
lisboa	a180 c43
lisbon	a180 c43
lisbonne	c43
lithuania	n129
lithuanian	n129
lituana	n129
lituania	n129
lituanie	n129
lituano	n129
liubliana	a196
liverpool	c470
ljubljana	a196
loja	c412
lome	a213
lon	b16
lon children	b15
lon protection	b13
lon smuggling	b14
london	a74 c44 c196
london uk	c44
londra	c44
londres	a74 c44
long beach	c111
longyearbyen	a197
lord howe	c616
lord howe island	c616
los angeles	c83 c655
los angeles ca	c83
los cabos	c229
louisiana	s18
louisiane	s18
louisville	c136
louvain	c511
lovaina	c511
luanda	a7
luisiana	s18
luque	c423
lusaka	a243
luxembourg	a130 n130
luxembourgish	n130
luxemburgo	a130 n130
luxemburgues	n130
luxemburguesa	n130
lviv	c539
lvov	c539
lyon	c478
lyons	c478
macao	a144 n144
macao sar	n144
macao sar china	n144
macapa	c345
macasar	c592
macau	n144
macau rae china	n144
macau sar	n144
macedoine nord	n140
macedonia	n140 c734
macedonia grecia	c734
macedonia greece	c734
macedonia norte	n140
macedonian	n140
macedonio	n140
maceio	c340
madagascar	n138
madeira	s138
madison	c138
madras	c559
madri	c46
madrid	a65 c46
magallanes	s140
magallanes la antartica chilena	s140
maharashtra	s164
mahe	c626
maine	s19
mainland chile	r22
mainland china	n45
mainland ecuador	n60
mainland europe	r28
mainland portugal	n180
mainland spain	n65
majuro	a139
makassar	c592
malabo	a85
malaga	c445
malagasy	n138
malaisie	n154
malasia	n154
malasio	n154
malaui	n152
malawi	n152
malaysia	n154
malaysian	n154
maldivas	n151
maldives	n151
maldivian	n151
male	a151 c70
mali	n141
malian	n141
mallorca	c457
malmo	c513
malta	n149
malte	n149
maltes	n149
maltesa	n149
maltese	n149
malvinas	n69
mamoudzou	a241
managua	a161
manama	a21
manaos	c318
manaus	c318
manchester	c467 c709
mancomunidad dominica	n57
manhattan	c82
manila	a173 c65
manille	c65
manitoba	s53
manta	c408
manzanillo	c252
maputo	a155
mar plata	c353
maracaibo	c427
maranhao	s104
marco integral regional para la proteccion soluciones	b51
marfilena	n41
marfileno	n41
margarita	c435
mariehamn	a13
marigot	a137
maritime	r9
maritimes	r9
maritimes canada	r9
maroc	n133
marquesas	c621
marquesas islands	c621
marrakech	c545
marrakesh	c545
marraquech	c545
marraquexe	c545
marrocos	n133
marroqui	n133
marruecos	n133
marseille	c479
marseilles	c479
marselha	c479
marsella	c479
marshall islands	n139
martinica	n146
martinique	n146
maryland	s20
mascate	a168
maseru	a128
mass	s21
massachusetts	s21
mata utu	a238
matamoros	c241
mato grosso	s105
mato grosso sul	s106
mato grosso sur	s106
maurice	n150
mauricio	n150
mauritania	n147
mauritanian	n147
mauritanie	n147
mauritian	n150
mauritius	n150
mayaguez	c315
mayotte	n241
mazatlan	c230
mbabane	a209
mcallen	c126
mdt mst	r5
mecca	c555
medellin	c382
medio oriente	w5
mejico	n153
melbourne	c599 c704
member	g2
member countries	g2
member countries only	g2
member countries rcm	g0
member countries sacm	g1
member states	g2
members	g2
memphis	c119
mendoza	c351
mercado comun sur	b49
mercosul	b49
mercosur	b49
merida	c207 c429 c430
meridiano greenwich	r30
meteti	c290
metro manila	c65
metropolitan france	n72
mex	n153
mexicain	n153
mexicaine	n153
mexicali	c226
mexican	n153
mexican central	r14
mexican northwest	r18
mexican pacific	r17
mexicana	n153
mexicano	n153
mexico	n153
mexico bajanorte	r18
mexico bajasur	r17
mexico center	r14
mexico central	r14
mexico centro	r14
mexico city	a153 c0
mexico city cdmx	c0
mexico city central	r14
mexico cty	c0
mexico d f	c0
mexico df	c0
mexico distrito federal	c0
mexico general	r14
mexico noroeste	r18
mexico northwest	r18
mexico pacific	r17
mexico pacifico	r17
mexico southeast	r16
mexico sureste	r16
mexico ville	c0
mexico zona centro	r14
mexique	n153
mez	r23
miami	c85
miami beach	c85
miami fl	c85
mianmar birmania	n142
michigan	s22
michoacan	s78
micic	b52
micronesia	n70
micronesie	n70
middle east	w5
middle east standard time	n123
middle european	r23
mideast	w5
midwest	r3
miembro	g2
miembros	g2
miembros la crm	g0
miembros la csm	g1
migrants in countries in crisis initiative	b52
milan	c497
milano	c497
milao	c497
milwaukee	c137
minas gerais	s107
mineapolis	c114
minneapolis	c114
minneapolis saint paul	c114
minnesota	s23
minsk	a33
mirps	b51
misiones	s146
misisipi	s24
mississauga	c192
mississippi	s24
missouri	s25
misuri	s25
mitteleuropa	r23
mitteleuropaische zeit	r23
mocambique	n155
mogadiscio	a202
mogadishu	a202
moldava	n135
moldavia	n135
moldavie	n135
moldavo	n135
moldova	n135
moldovan	n135
mombasa	c549
monaco	a134 n134
moncton	c185
mongol	n143
mongola	n143
mongolia	n143
mongolian	n143
mongolie	n143
monrovia	a127
montana	s26 r5
montana canada	r6
montana ee uu	r5
montana eeuu	r5
montana estados unidos	r5
montanha	r5
montego bay	c309
montenegrin	n136
montenegrina	n136
montenegrino	n136
montenegro	n136 c642 c673
monterrey	c199
montevideo	a229 c24
montevideu	c24
montgomery	c161
montpellier	c485
montreal	c173
montreal qc	c173
montserrat	n148
morelia	c247
morelos	s79
moroccan	n133
morocco	n133
moroni	a115
moscou	c48
moscovo	c48
moscow	a187 c48
moscu	a187 c48
moskau	c48
moskva	c48
mountain	r5
mountain canada	r6
mountain prevailing	r5
mountain time us canada	r5
mountain time zone	r5
mountain us	r5
mountain us canada	r5
mountain usa	r5
mountain view	c110
mozambican	n155
mozambique	n155
mst mdt	r5
mst7mdt	r5
mty	c199
mumbai	c556
munchen	c486
munich	c486
munique	c486
muscat	a168
mvd	c24
mvdeo	c24
myanmar	n142
myanmar birmania	n142
myanmar birmanie	n142
myanmar burma	n142
n djamena	a211
n l	s81
n y	c82
n y c	c82
n z	n167
naciones unidas	b25
nacoes unidas	b25
nagoya	c579
naipyido	a142
nairobi	a111
namibia	n156
namibian	n156
namibie	n156
nanjing	c573
nankin	c573
nanking	c573
naples	c498 c705
napoles	c498
napoli	c498
nasau	a30 c15
nashville	c118
nassau	a30 c15
natal	c339
national autonomous university mexico	b53
nations unies	b25
nauru	n165
nayarit	s80
naypyidaw	a142
nca	n161
ncr delhi	c34
nebraska	s27
necocli	c392
ned	n162
neerlandes	n162
neerlandesa	n162
neozelandes	n167
neozelandesa	n167
nepal	n164
nepalese	n164
nepali	n164
netherlands	n162
neuquen	c365
nevada	s28
new brunswick	s54
new caledonia	n157
new delhi	a101 c34
new hampshire	s29
new haven	c151
new jersey	s30
new mexico	s31
new orleans	c121
new south wales	s123
new york	c82 s32
new york city	c82
new york state	s32
new zealand	n167
new zealander	n167
newark	c155 c719
newfoundland	s55 r10
newfoundland labrador	s55 r10
ngerulmud	a181
ngo	b57
ngos	b57
niamey	a158
nica	n161
nicaragua	n161
nicaraguan	n161
nicaraguense	n161
nice	c480
nicosia	a52
nieuw nickerie	c436
niger	n158
nigeria	n160
nigerian	n160
nigeriana	n160
nigeriano	n160
niue	n166
niza	c480
nl	s81
nogales	c225 c723
noida	c564
nom pen	a113 c72
nome	c630
noreste ee uu	r1
norfolk	c697 c701 c712
norfolk island	n159 c701
noroeste	r18
noroeste mexico	r18
noronha	s122
norteamerica	w7
norteamericana	n228
norteamericano	n228
north america	w7
north america central	r3
north america eastern	r1
north america mountain	r5
north america pacific	r7
north american central	r3
north american eastern	r1
north american mountain	r5
north american pacific	r7
north carolina	s33
north dakota	s34
north korea	n117 c699
north macedonia	n140
northeast us	r1
northeastern us	r1
northern ireland	n74
northern mariana islands	n145
northern territory	s129
northwest mexico	r18
northwest territories	s57
noruega	n163
noruego	n163
norvege	n163
norway	n163
norwegian	n163
nouakchott	a147
noumea	a157
nouveau brunswick	s54
nouvelle caledonie	n157
nouvelle ecosse	s56
nouvelle zelande	n167
nova caledonia	n157
nova delhi	c34
nova deli	c34
nova iorque	c82
nova orleans	c121
nova scotia	s56
nova york	c82
nova zelandia	n167
novosibirsk	c529
nsw	s123
nuakchot	a147
nuestra senora la paz	c6
nueva brunswick	s54
nueva caledonia	n157
nueva delhi	a101 c34
nueva escocia	s56
nueva gales sur	s123
nueva guatemala la asuncion	c3
nueva hampshire	s29
nueva jersey	s30
nueva orleans	c121
nueva york	c82 s32
nueva york onu	c82
nueva zelanda	n167
nueva zelandia	n167
nuevo brunswick	s54
nuevo hampshire	s29
nuevo laredo	c239
nuevo leon	s81
nuevo mexico	s31
nuevo nayarit	c233
nuevo vallarta	c233
nuku alofa	a220
nukualofa	a220
nukunonu	a216
numea	a157
nunavut	s58
nur sultan	c31
nuremberg	c496
nurnberg	c496
nuuk	a81
ny	c82
ny city	c82
nyc	c82
oacnudh	b26
oakland	c106
oas	b33
oax	s82
oaxaca	c214 s82
oaxaca city	c214
oaxaca juarez	c214
observador	g4
observadores	g4
observer	g4
observer organisations	g4
observer organization	g4
observer organizations	g4
observers	g4
occidental europea	r26
oceania	w12
oceanie	w12
ocha	b27
ocotepeque	c263
odesa	c540
odessa	c540 c713
oea	b33
oeste	r7
oeste brasil	r21
oeste canada	r8
oeste ee uu	r7
oeste estados unidos	r7
office high commissioner for human rights	b26
office united nations high commissioner for refugees	b18
oficina alto comisionado las naciones unidas para los refugiados	b18
oficina alto comisionado para los derechos humanos	b26
oficina coordinacion asuntos humanitarios	b27
oficina las naciones unidas contra la droga el delito	b21
ohchr	b26
ohio	s35
oim	b17
oit	b19
oklahoma	s36
oklahoma city	c160
oma	n168
omaha	c159
oman	n168
omani	n168
oms	b35
omsk	c536
ong	b57
ongs	b57
ontario	c170 s59
onu	b25
onu femmes	b24
onu migracion	b17
onu mujeres	b24
onudd	b21
onusida	b28
open	g6
oporto	c462
ops	b34
ops oms	b34
oranjestad	a12
oregon	s37
organisation etats americains	b33
organisation internationale pour les migrations	b17
organisation internationale travail	b19
organisations observatrices	g4
organismo observador	g4
organismos internacionales	g4
organismos observadores	g4
organizacao estados americanos	b33
organizacao internacional para as migracoes	b17
organizacion estados americanos	b33
organizacion internacional para las migraciones	b17
organizacion internacional para las migraciones oim	b17
organizacion internacional trabajo	b19
organizacion las naciones unidas para la alimentacion la agricultura	b30
organizacion las naciones unidas para la educacion la ciencia la cultura	b31
organizacion los estados americanos	b33
organizacion mundial la salud	b35
organizacion observadora	g4
organizacion panamericana la salud	b34
organizaciones internacionales	g4
organizaciones internacionales observadoras	g4
organizaciones la sociedad civil	b57
organizaciones observadoras	g4
organizacoes observadoras	g4
organization american states	b33
oriental europea	r27
oriente medio	w5
oriente proximo	w5
orlando	c100
oruro	c416
osaka	c576
osc	b57
oslo	a163
otawa	c22
ottawa	a35 c22
ottawa gatineau	c22
ouagadougou	a19
ouanaminthe	c311
ouganda	n227
ouzbekistan	n230
oxford	c473 c710
p e i	s60
p r	n178
p r china	n45
pacaraima	c337
pachuca	c249
pacific	r7
pacific canada	r8
pacific islands	w15
pacific mexico	r17
pacific prevailing	r7
pacific time us canada	r7
pacific time zone	r7
pacific us	r7
pacific us canada	r7
pacific usa	r7
pacifico	r7
pacifico canada	r8
pacifico ee uu	r7
pacifico eeuu	r7
pacifico estados unidos	r7
pacifico estadounidense	r7
pacifico eua	r7
pacifico mexicano	r17
pacifico mexico	r17
pacifique	r7
pago pago	a9
paho	b34
paho who	b34
pais anfitrion	b0
pais gales	n74
pais vasco	s135
paises	g2
paises andinos	w1
paises baixos	n162
paises baixos caribenhos	n28
paises bajos	n162
paises la crm	g0
paises la csm	g1
paises membros	g2
paises miembros	g2
paises miembros la crm	g0
paises miembros la csm	g1
pakistan	n174
pakistani	n174
palaos	n181
palau	n181
palenque	c206
palermo	c504
palestina	n179
palestine	n179
palestinian	n179
palestinian territories	n179
palestino	n179
palikir	a70
palma	c457
palma mallorca	c457
palmas	c346
palo alto	c109
pan	n169
pan american health organization	b34
panama	n169
panama city	a169 c2 c150
panama ciudad	c2
panama panama	c2
panamanian	n169
panameen	n169
panamena	n169
panameno	n169
papeete	a171
papouasie nouvelle guinee	n172
papua new guinea	n172
papua nova guine	n172
papua nueva guinea	n172
paquistani	n174
paquistao	n174
par	n182
para	s108
paraguai	n182
paraguay	n182
paraguaya	n182
paraguayan	n182
paraguayo	n182
paraiba	s109
paramaribo	a203
parana	c361 s110
paris	a72 c45 c164
participantes	g6
participantes acreditadas	g5
participantes acreditados	g5
participants	g6
pascua	s139
paso canoas	c284
pays bas	n162
pays bas caribeens	n28
pays membres	g2
pdt pst	r7
pei	s60
pekin	a45 c27
peking	c27
penang	c596
penas blancas	c285
peninsula	n65
peninsula baleares	n65
peninsula iberica	n65
peninsular	n65
peninsular espanola	n65
peninsular spain	n65
pennsylvania	s38
pensacola	c149
pensilvania	s38
people s republic china	n45
pequim	c27
per	n170
pereira	c389
pernambuco	s111
perou	n170
personas acreditadas	g5
perth	c601
peru	n170
peruana	n170
peruano	n170
peruvian	n170
peruvien	n170
peruvienne	n170
petersburg	c528 c703
petropavlovsk kamchatsky	c611
philadelphia	c95
philadelphie	c95
philippine	n173
philippines	n173
philipsburg	a207
philly	c95
phnom penh	a113 c72
phoenix	c93
piaui	s112
piedras negras	c237
pionyang	a117
pitcairn islands	n177
pittsburgh	c134
pituffik	c627
piura	c403
playa carmen	c220
plenaria	g6
plenario	g6
plenary	g6
plurinational state bolivia	n27
pma	b29
png	n172
pnud	b22
podgorica	a136
pohnpei	c619
polaca	n175
polaco	n175
poland	n175
polinesia francesa	n171
polish	n175
pologne	n175
polonia	n175
polynesie francaise	n171
ponape	c619
ponce	c314
ponta delgada	c465
por	n180
porlamar	c435
port au prince	a95 c13
port aux francais	a212
port d espagne	c12
port louis	a150
port moresby	a172
port spain	a222 c12
port vila	a237
portland	c112 c113
porto	c462
porto alegre	c325
porto espanha	c12
porto novo	a23
porto principe	c13
porto rico	n178
porto velho	c335
portugal	n180
portugal continental	n180
portugues	n180
portuguesa	n180
portuguese	n180
posadas	c362
potosi	c417
ppt	b0
ppt crm	b0
ppt csm	b1
ppt la crm	b0
ppt la csm	b1
ppt rcm	b0
ppt sacm	b1
prag	c51
praga	a53 c51
prague	a53 c51
praha	c51
praia	a49
prc	n45
presidence pro tempore	b0
presidencia	b0
presidencia la csm	b1
presidencia pro tempore	b0
presidencia pro tempore la conferencia regional sobre migracion	b0
presidencia pro tempore la conferencia sudamericana sobre migraciones	b1
presidencia pro tempore la conferencia suramericana sobre migraciones	b1
presidencia pro tempore la crm	b0
presidencia pro tempore la csm	b1
presidencia pro tempore ppt	b0
presidency	b0
presidency pro tempore	b0
presidency pro tempore ppt	b0
presidency pro tempore rcm	b0
presidency pro tempore regional conference on migration	b0
presidency pro tempore sacm	b1
presidency pro tempore south american conference on migration	b1
president pro tempore	b0
presidenta pro tempore	b0
presidente pro tempore	b0
pretoria	a242 c36
prince edward island	s60
princeton	c156
pro tempore presidency	b0
proceso lima	g1
proceso puebla	g0
programa conjunto las naciones unidas sobre el vih sida	b28
programa las naciones unidas para el desarrollo	b22
programa mundial alimentos	b29
protection working group	b9
providence	c154
provincia buenos aires	s143
provincia quebec	s61
pst pdt	r7
pst8pdt	r7
pto principe	c13
public	g6
publico	g6
pue	s83
puebla	c200 s83
puebla los angeles	c200
puebla process	g0
puebla puebla	c200
puebla zaragoza	c200
puerto argentino	a69
puerto ayora	c413
puerto baquerizo moreno	c413
puerto barrios	c256
puerto espana	a222 c12
puerto iguazu	c363
puerto limon	c277
puerto montt	c379
puerto moresby	a172
puerto plata	c302
puerto principe	a95 c13
puerto rican	n178
puerto rico	n178
puerto vallarta	c234
puertorriquena	n178
puertorriqueno	n178
pune	c561
puno	c404
punta arenas	c381
punta cana	c301
punta este	c424
punta gorda	c694 c707
puntarenas	c276
pur	n178
pusan	c583
pyongyang	a117
q r	s85
q roo	s85
qaanaaq	c627
qatar	n183
qatari	n183
qld	s125
qr	s85
qro	s84
quebec	c175 s61
quebec city	c175
quebec province	s61
queensland	s125
quenia	n111
queretaro	c209 s84
quetzaltenango	c254
quintana roo	s85
quioto	c577
quirguistao	n112
quiribati	n114
quito	a60 c21
r a s chinoise hong kong	n92
r a s chinoise macao	n144
r d	n58
r d congo	n37
r dominicana	n58
r u	n74
rabat	a133
rae hong kong china	n92
rae macao china	n144
raleigh	c143
ramala	a179
ramallah	a179
rangoon	c76
rangum	c76
rangun	c76
rankin inlet	c636
rapa nui	s139
rarotonga	c624
rcgm	b7
rcm	g0
rcm countries	g0
rcm es	b2
rcm executive secretariat	b2
rcm member countries	g0
rcm member states	g0
rcm members	g0
rcm ppt	b0
rcm s troika	b5
rcm technical secretariat	b3
rcm troika	b5
rcm ts	b3
rcm working groups	b8
rd	n58
rd congo	n37
rdc	n37
recife	c320
red funcionarios enlace	b16
red funcionarios enlace para el combate al trafico ilicito migrantes la trata personas	b14
red funcionarios enlace para la proteccion consular	b13
red funcionarios enlace para la proteccion ninas ninos adolescentes migrantes	b15
red funcionarios enlace proteccion consular	b13
red regional organizaciones civiles para las migraciones	b56
red regional organizaciones civiles para las migraciones rrocm	b56
red regional organizaciones civiles sobre migracion	b56
redes funcionarios enlace	b16
regina	c181
region andina	w1
region magallanes	s140
regional comprehensive framework for protection solutions	b51
regional conference on migration	g0
regional conference on migration rcm	g0
regional consultation group	b7
regional consultation group on migration	b7
regional consultation group on migration rcgm	b7
regional network civil organizations for migration	b56
regional network civil organizations on migration	b56
regional network civil organizations on migration rncom	b56
reikiavik	a105 c78
reino espana	n65
reino unido	n74
reino unido gran bretana irlanda norte	n74
reino unido irlanda	r29
rep checa	n53
rep dom	n58
rep dominicana	n58
representante los organismos observadores	g4
representante organismos observadores	g4
representantes los organismos observadores	g4
representative observer organizations	g4
representatives observer organizations	g4
republic china	n224
republic colombia	n46
republic congo	n39
republic georgia	n76
republic india	n101
republic ireland	n98
republic korea	n118
republic moldova	n135
republic panama	n169
republic south africa	n242
republica argentina	n8
republica bolivariana venezuela	n233
republica centro africana	n38
republica centroafricana	n38
republica checa	n53
republica chile	n43
republica colombia	n46
republica congo	n39
republica cooperativa guyana	n91
republica corea	n118
republica democratica congo	n37
republica dominicana	n58
republica ecuador	n60
republica el salvador	n206
republica eslovaca	n198
republica federal alemania	n54
republica federativa brasil	n29
republica guatemala	n88
republica irlanda	n98
republica mexicana	n153
republica nicaragua	n161
republica oriental uruguay	n229
republica panama	n169
republica paraguay	n182
republica peru	n170
republique centrafricaine	n38
republique dominicaine	n58
resolute	c638
reuniao	n184
reunion	n184
reunion island	n184
reykjavik	a105 c78
reynosa	c240
rhode island	s39
riad	a189 c68
richmond	c141 c716 c717
riga	a131
rio	c317
rio branco	c338
rio gallegos	c368
rio grande norte	s114
rio grande sul	s115
rio grande sur	s115
rio janeiro	c317
rio janeiro state	s113
rio janerio	c317
riohacha	c393
riyad	c68
riyadh	a189 c68
rncom	b56
rncom s	b56
road town	a234
roatan	c265
roc	n224
rocheuses	r5
rocky mountain	r5
rok	n118
roma	a106 c42
romania	n185
romanian	n185
rome	a106 c42
romenia	n185
rondonia	s116
roraima	s117
rosario	c350
roseau	a57
roterdam	c506
rotterdam	c506
roumanie	n185
royaume uni	n74
rrocm	b56
rrocom	b56
rsa	n242
ru	n74
ruanda	n188
ruandes	n188
ruandesa	n188
rumana	n185
rumania	n185
rumano	n185
rusa	n187
rusia	n187
ruso	n187
russia	n187
russian	n187
russian federation	n187
russie	n187
rwanda	n188
rwandan	n188
s l p	s86
s pablo	c316
s paulo	c316
saara ocidental	n63
saba	n28
sacalina	c612
sacm	g1
sacm countries	g1
sacm member countries	g1
sacm member states	g1
sacm members	g1
sacm ppt	b1
sacm presidency	b1
sacm s troika	b6
sacm technical secretariat	b4
sacm troika	b6
sacm ts	b4
sacramento	c105
sahara occidental	n63
saigon	c587
saint	b3
saint augustine	c312
saint barthelemy	n24
saint barts	n24
saint christophe et nieves	n116
saint crm	b3
saint csm	b4
saint denis	a184 c729
saint domingue	c10
saint george	a75 c313 c721
saint george s	a75 c313
saint georges	c313
saint helena	n195
saint helier	a107
saint jacques compostelle	c448
saint john s	a3 c16 c184
saint john s antigua	c16
saint johns	c184
saint johns antigua	c16
saint joseph costa rica	c4
saint kitts	n116
saint kitts nevis	n116
saint louis	c116
saint lucia	n124
saint lucian	n124
saint maarten	n207
saint marin	n200
saint martin	n137 n207
saint martin french part	n137
saint martin partie neerlandaise	n207
saint paul	c115
saint peter port	a78
saint petersbourg	c528
saint petersburg	c528 c702
saint pierre	a176 c730 c731
saint pierre et miquelon	n176
saint pierre miquelon	n176
saint thomas	n235
saint vincent	n232
saint vincent et les grenadines	n232
saint vincent grenadines	n232
sainte helene	n195
sainte lucie	n124
saipan	a145
sajalin	c612
sakhalin	c612
sakhaline	c612
salamanca	c447 c676
salonica	c526
salt lake city	c129
salta	c356
saltillo	c235
salto	c425
salvador	n206 c319
salvador bahia	c319
salvadoran	n206
salvadorean	n206
salvadorena	n206
salvadoreno	n206
salvadorian	n206
salvaleon higuey	c682
salzburg	c519
salzburgo	c519
samara	c533
samoa	n239 c698
samoa americaines	n9
samoa americana	n9 c698
samoan	n239
sampa	c316
san andres	c395
san andres providencia	s142
san antonio	c98 c99
san bartolome	n24
san carlos bariloche	c366
san cristobal	c433 c680 c681
san cristobal las casas	c205
san cristobal nevis	n116
san cristobal nieves	n116
san diego	c97
san francisco	c87
san francisco bay area	c87
san francisco ca	c87
san francisco campeche	c218
san francisco quito	c21
san ignacio	c299
san jose	a47 c4 c104
san jose c r	c4
san jose cabo	c229
san jose cr	c4
san juan	a178 c358
san juan terranova	c184
san luis	c359 c722
san luis maranon	c342
san luis misuri	c116
san luis potosi	c243 s86
san marino	a200 n200
san martin	n137 n207 c643 c660 c686 s155
san martin paises bajos	n207
san miguel	c267 c659 c677
san miguel allende	c677
san miguel tucuman	c355
san pablo	c316
san pedro miquelon	n176
san pedro sula	c258
san petersburgo	c528
san salvador	a206
san salvador jujuy	c357
san sebastian	c461
san vicente	n232 c661 c685
san vicente darien	c294
san vicente las granadinas	n232
sana	a240
sana a	a240
santa ana	c169 c266
santa catarina	c678 s118
santa cruz	c168 c414 c657
santa cruz la sierra	c414
santa cruz tenerife	c459
santa elena	n195 c654
santa fe	c167 c360
santa fe bogota	c19
santa helena	n195
santa lucia	n124 c662
santa marta	c388
santa sede	n231
santa tecla	c268
santafe bogota	c19
santalucense	n124
santander	c727 s151
santiago	a43 c5 c297 c300 c306 c449
santiago cali	c383
santiago chile	c5
santiago chili	c5
santiago compostela	c448
santiago cuba	c305
santiago estero	c364
santiago los caballeros	c300
santiago nuevo extremo	c5
santiago queretaro	c209
santiago veraguas	c297
santo domingo	a58 c10 c651
santo domingo guzman	c10
santo domingo los colorados	c651
santo domingo los tsachilas	c651
santo tome	a205
santo tome principe	n205
santos	c329
sao bartolomeu	n24
sao cristovao nevis	n116
sao domingos	c10
sao luis	c342
sao martinho	n137
sao paulo	c316
sao paulo state	s119
sao pedro miquelao	n176
sao petersburgo	c528
sao tome	a205
sao tome et principe	n205
sao tome principe	n205
sao vicente granadinas	n232
sapporo	c580
saragossa	c446
sarajevo	a15
saskatchewan	s62
saskatoon	c182
saudi	n189
saudi arabia	n189
scoresbysund	c628
scotland	n74
se	b2
se asia	w4
se asia standard time	r42
se crm	b2
se la crm	b2
seattle	c91
secretaria	b2
secretaria ejecutiva	b2
secretaria ejecutiva la crm	b2
secretaria ejecutiva se	b2
secretaria executiva	b2
secretaria general iberoamericana	b45
secretaria general sica	b42
secretaria la integracion social centroamericana	b43
secretaria tecnica	b3
secretaria tecnica la crm	b3
secretaria tecnica la csm	b4
secretaria tecnica saint	b3
secretariat	b2
secretariat executif	b2
segib	b45
seicheles	n191
senegal	n201
senegales	n201
senegalesa	n201
senegalese	n201
seoul	a118 c61
serbia	n186
serbian	n186
serbie	n186
serbio	n186
sergipe	s120
serra leoa	n199
servia	n186
seul	a118 c61
sevilha	c443
sevilla	c443
seville	c443
seychelles	n191
sf	c87
sfo	c87
sg sica	b42
shanghai	c567
sharm el sheij	c548
sharm el sheikh	c548
shenzhen	c568
sica	b42
sidnei	c598
sidney	c598
sierra leona	n199
sierra leone	n199
silicon valley	c104
sinaloa	s87
singapore	a194 n194 c62
singaporean	n194
singapour	n194 c62
singapur	a194 n194 c62
singapura	n194
singapurense	n194
sint eustatius	n28
sint maarten	n207
siria	n208
sirio	n208
sisca	b43
sistema la integracion centroamericana	b42
sistema las naciones unidas	b25
sitka	c631
sjo	c4
skopie	a140
skopje	a140
slovak	n198
slovak republic	n198
slovakia	n198
slovaquie	n198
slovenia	n196
slovenian	n196
slovenie	n196
sochi	c535
sociedad civil	b57
sociedade civil	b57
societe civile	b57
sofia	a20 c57
solo paises miembros	g2
solo participantes acreditados	g5
solomon islands	n190
somali	n202
somalia	n202
somalie	n202
sonora	s88
soudan	n192
soudan sud	n204
south africa	n242
south africa standard	r37
south african	n242
south america	w0
south american	w0
south american conference on migration	g1
south american conference on migration sacm	g1
south australia	s126
south carolina	s40
south dakota	s41
south east asia	w4
south georgia	n87
south georgia south sandwich islands	n87
south korea	n118
south korean	n118
south sudan	n204
south tarawa	a114
southeast asia	w4
southeast mexico	r16
southern africa	r37
southern african	r37
southern common market	b49
southern cone	w0
spain	n65
spanish	n65
sri jayawardenepura kotte	c35
sri lanka	n126
sri lankan	n126
stanford	c108
stanley	a69
state mexico	s77
state palestine	n179
states	n228
stgo	c5
stgo chile	c5
stockholm	a193 c53
strasbourg	c481
strassburg	c481
stuttgart	c491
suazilandia	n209
sucre	c7 s152 s158
sudafrica	n242
sudafricana	n242
sudafricano	n242
sudamerica	w0
sudan	n192
sudan sur	n204
sudanes	n192
sudanesa	n192
sudanese	n192
sudao	n192
sudao sul	n204
sudeste asiatico	w4
sueca	n193
suecia	n193
sueco	n193
suede	n193
sui	n40
suica	n40
suisse	n40
suiza	n40
suizo	n40
surabaya	c595
surafrica	n242
suramerica	w0
surcoreana	n118
surcoreano	n118
sureste	r16
sureste mexico	r16
surinam	n203
suriname	n203
surinames	n203
surinamesa	n203
surinamese	n203
suva	a68
svalbard	n197
svalbard et jan mayen	n197
svalbard jan mayen	n197
swaziland	n209
swazilandia	n209
sweden	n193
swedish	n193
swiss	n40
switzerland	n40
sydney	c598 c725
syria	n208
syrian	n208
syrian arab republic	n208
syrie	n208
t t	n222
tabasco	s89
tacna	c400
tadjikistan	n215
tadjiquistao	n215
tahiti	n171
tailandes	n214
tailandesa	n214
tailandia	n214
taipei	a224
taiwan	n224
taiwanes	n224
taiwanesa	n224
taiwanese	n224
tajikistan	n215
tallahassee	c148
tallin	a61
tallinn	a61
tamaulipas	s90
tamil nadu	s165
tampa	c145
tampere	c517
tampico	c238
tamps	s90
tanger	c546
tangier	c546
tanzana	n225
tanzania	n225
tanzanian	n225
tanzanie	n225
tanzano	n225
tapachula	c203
tapachula chiapas	c203
tapachula cordova ordonez	c203
tarawa	a114
tarija	c418
tashkent	a230
taskent	a230
tasmania	s128
tayikistan	n215
tbilisi	a76
tchad	n211
tchequia	n53
tchequie	n53
technical secretariat	b3
technical secretariat sacm	b4
technical secretariat ts	b3
tecun uman	c255
teera	c69
tegucigalpa	a93 c11
tegucigalpa m d c	c11
tegus	c11
teheran	a104 c69
tehran	a104 c69
tejas	s43
tel aviv	c553
tel aviv yafo	c553
tela	c264
temps universel	r30
temps universel coordonne	r30
temuco	c377
tenerife	c459
tenesi	s42
tennessee	s42
tenosique	c217
tepic	c232
teresina	c343
terranova	r10
terranova labrador	s55
terre neuve	r10
terre neuve et labrador	s55
terres australes francaises	n212
territoire britannique l ocean indien	n102
territoires palestiniens	n179
territorio britanico oceano indico	n102
territorio la capital australiana	s130
territorio norte	s129
territorios australes franceses	n212
territorios franceses sul	n212
territorios noroeste	s57
territorios palestinos	n179
texas	s43
thai	n214
thailand	n214
thailande	n214
thessaloniki	c526
thimphu	a31
thule	c627
tica	n47
tico	n47
tiempo centro	r14
tiempo centro mexico	r14
tiempo noroeste	r18
tiempo pacifico mexico	r17
tiempo sureste	r16
tiempo universal	r30
tiempo universal coordinado	r30
tierra fuego	s144
tiflis	a76
tijuana	c201
timbu	a31
timor	n217
timor leste	n217
timor oriental	n217
tirana	a5
tlaxcala	c250 s91
tobago	n222
tocantins	s121
todas	g6
todas as delegacoes	g3
todas las delegaciones	g3
todos	g6
todos los participantes	g6
togo	n213
togolese	n213
tokelau	n216
tokio	a110 c60
tokyo	a110 c60
toledo	c166 c453 c669
tolosa	c482
toluca	c210
tonga	n220
tongatapu	c625
toquio	c60
torino	c499
toronto	c172
torreon	c236
torshavn	a71
tortola	n234
toulouse	c482
tous	g6
toutes les delegations	g3
trieste	c505
trinidad	n222 c420 c666 c696
trinidad tobago	n222
trinidadian	n222
trinite et tobago	n222
trinitense	n222
tripoli	a132 c732
troica	b5
troica la crm	b5
troica la csm	b6
troika	b5
troika la crm	b5
troika la csm	b6
troika rcm	b5
troika sacm	b6
trondheim	c515
trujillo	c399 c648 c690
truk	c618
ts	b3
ts sacm	b4
tshwane	c36
tucson	c127
tucuman	c355
tulcan	c409
tulum	c221
tumbes	c401
tunecina	n219
tunecino	n219
tunez	a219 n219
tunis	a219
tunisia	n219
tunisian	n219
tunisie	n219
turca	n221
turcas caicos	n210
turco	n221
turcomenistao	n218
turin	c499
turkey	n221
turkish	n221
turkiye	n221
turkmenistan	n218
turks caicos	n210
turks caicos islands	n210
turquia	n221
turquie	n221
tuvalu	n223
tuxtla	c204
tuxtla gutierrez	c204
twin cities	c114
tyt	n222
u a e	n1
u k	n74
u s	n228
u s a	n228
u s east coast	r1
u s virgin islands	n235
u s west coast	r7
uae	n1
uagadugu	a19
ucrania	n226
ucraniana	n226
ucraniano	n226
ue	r28 b47
uganda	n227
ugandan	n227
ugandes	n227
ugandesa	n227
uk	n74
uk ireland	r29
ukraine	n226
ukrainian	n226
ulaanbaatar	a143 c73
ulan bator	a143 c73
un	b25
un migration	b17
un refugee agency	b18
un system	b25
un women	b24
unaids	b28
unam	b53
undp	b22
uneclac	b32
unesco	b31
unfpa	b23
unhcr	b18
uniao europeia	r28 b47
unicef	b20
union europea	r28 b47
union europeenne	r28 b47
united arab emirates	n1
united kingdom	n74
united kingdom england	n74
united kingdom great britain northern ireland	n74
united mexican states	n153
united nations	b25
united nations children s fund	b20
united nations development programme	b22
united nations educational scientific cultural organization	b31
united nations high commissioner for refugees	b18
united nations office for coordination humanitarian affairs	b27
united nations office on drugs crime	b21
united nations population fund	b23
united states	n228
united states america	n228
universal	r30
universal coordinada	r30
universal coordinated	r30
universidad nacional autonoma mexico	b53
unodc	b21
unwomen	b24
upala	c286
uru	n229
uruguai	n229
uruguay	n229
uruguaya	n229
uruguayan	n229
uruguayo	n229
urumchi	c575
urumqi	c575
us	n228
us alaska	r11
us american	n228
us arizona	r13
us canada central	r3
us canada eastern	r1
us canada mountain	r5
us canada pacific	r7
us central	r3
us east	r1
us east coast	r1
us eastern	r1
us hawaii	r12
us midwest	r3
us mountain	r5
us mountain standard time	s2
us northeast	r1
us pacific	r7
us virgin islands	n235
us west	r7
us west coast	r7
usa	n228
usa central	r3
usa east	r1
usa east coast	r1
usa eastern	r1
usa mountain	r5
usa pacific	r7
usa west	r7
usa west coast	r7
ushuaia	c367
usvi	n235
utah	s44
utc	r30
utc gmt	r30
utrecht	c507
uzbek	n230
uzbeka	n230
uzbekistan	n230
uzbeko	n230
uzbequistao	n230
vaduz	a125
valencia	c431 c442 c718
valletta	a149
valley	a4
valparaiso	c369
vancouver	c171 c174
vancouver bc	c174
vanuatu	n237
varadero	c307
varsovia	a175 c52
varsovie	c52
vatican	n231
vatican city	a231 n231
vaticano	n231
ven	n233
venecia	c501
veneza	c501
venezia	c501
venezolana	n233
venezolano	n233
venezuela	n233
venezuela bolivarian republic	n233
venezuela republica bolivariana	n233
venezuelan	n233
venezuelienne	n233
venice	c501
veracruz	c212 s92
veracruz state	s92
vermont	s45
victoria	a191 c183 c658 c714 s124
victoria australia	s124
victoria estado	s124
victoria state	s124
viena	a10 c41
vienna	a10 c41
vienne	c41
vientian	a122
vientiane	a122
viet nam	n236
vietna	n236
vietnam	n236
vietnamese	n236
vietnamita	n236
villa rosario	c396
villahermosa	c216
ville panama	c2
ville quebec	c175
vilna	a129
vilnius	a129
vina mar	c370
vincentian	n232
virgin islands	n235 c700
virginia	s46
virginia occidental	s48
vitoria	c330 c460
vitoria gasteiz	c460
vladivostok	c531
w australia	r45
wales	n74
wallis et futuna	n238
wallis futuna	n238
warsaw	a175 c52
warszawa	c52
wash dc	c1
washington	c1 s47
washington city	c1
washington d c	a228 c1
washington d c est	c1
washington dc	c1
washington state	s47
waterloo	c191 c724
wb	b41
wdc	c1
wellington	a167 c74
west africa	r34
west african	r34
west australia	r45
west coast	r7
west coast us	r7
west coast usa	r7
west europe	r24
west island	a36
west us	r7
west usa	r7
west virginia	s48
western australia	s127 r45
western brazil	r21
western canada	r8
western eu	r25
western europe	r24
western europe wet	r26
western european	r26
western european standard	r26
western indonesia	r38
western indonesian	r38
western sahara	n63
western us	r7
western usa	r7
wet west	r24
wfp	b29
wg	b8
wg border	b12
wg irregular	b10
wg labour	b11
wg protection	b9
wgs	b8
whitehorse	c188
who	b35
wien	c41
willemstad	a50
windhoek	a156
windsor	c197 c726
winnipeg	c179
wisconsin	s49
working group on border management	b12
working group on irregular mass migration	b10
working group on labor migration	b11
working group on labour migration	b11
working group on protection	b9
working groups	b8
working groups rcm	b8
world bank	b41
world bank group	b41
world food programme	b29
world health organization	b35
wroclaw	c524
wuhan	c572
wyoming	s50
xalapa	c213
xangai	c567
xela	c254
yakarta	a97 c66
yamena	a211
yamoussoukro	a41
yamusukro	a41
yangon	c76
yaounde	a44
yaren	a165
yaunde	a44
yeda	c554
yekaterinburg	c530
yellowknife	c189
yemen	n240
yemeni	n240
yerevan	a6
yibuti	a55 n55
yokohama	c578
yuba	a204
yuc	s93
yucatan	s93
yukon	s63
yuzhno sakhalinsk	c612
zacatecas	c245 s94
zagreb	a94
zambia	n243
zambian	n243
zambie	n243
zaragoza	c446 c646 c679
zimbabue	n244
zimbabwe	n244
zimbabwean	n244
zona central mexico	r14
zona centro	r14
zona centro mexico	r14
zona noroeste	r18
zona noroeste mexico	r18
zona pacifico	r17
zona pacifico mexico	r17
zona sureste	r16
zona sureste mexico	r16
zuerich	c438
zulia	s159
zulu	r30
zurich	c438
zurique	c438
"""
