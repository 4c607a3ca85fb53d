/**
 * Names of the Muslim world as Arabic, Persian, Turkish, South Asian, Caucasian, African and Somali spelling has them, rows
 * as in nicknames.ts. Names whose spellings all have one fold (fold.ts) are left out; a kunya (Abu Ali) is no nickname.
 *
 * Sources: ALA-LC and French romanisation practice, Wikipedia's pages on the single names, the Somali alphabet (c is ayn,
 * x is h); written by hand.
 */
export const ARABIC_NAMES = `
abd abdul abdel abdu abdal abdol abdoul abdur abdo abdi cabdi ebd
abdulaziz abdelaziz abdalaziz abdoulaziz abduaziz abdulazeez
abdulkarim abdelkarim abdelkrim abdulkareem abdelkerim abdukarim abdikarim
abdullah abdallah abdulla abdoullah abdala abdellah abdulah abdullahi abdoulaye abdilahi cabdullahi cabdullaahi abdullo abdulloh abdollah abdilla
abdulmajid abdelmajid abdulmajeed abdelmadjid abdulmejid abdulmecit
abdulmalik abdelmalek abdulmalek abdelmalik abdulmaleek
abdulqadir abdelkader abdulkadir abdulqader abdelqader abdoulkader abdikadir abdukadir abdulkader abdelkadir
abdulrahman abdelrahman abdurrahman abdurahman abderrahmane abdirahman abdurakhman abdalrahman abderrahman abdurehman abdorrahman cabdiraxmaan abdraxman abdrakhman abderahmane
abdulsalam abdessalam abdelsalam abdeslam abdussalam abdulsalaam abdisalam
abid abed aabed
abubakar abubakr aboubacar aboubakar boubacar ebubekir bubakar boubaker aboubaker abubaker bakr
adil adel adeel adl
adnan adnane
ahmad ahmed ahmet akhmed akhmad achmed achmad axmed amadou ahmadou ahamed ahmat akhmat akhmet ehmed amed ahmadu hamadou
aisha ayesha aicha aysha ayse aishah aysa aichatou caasha
akbar ekber akber
ali aly alee cali aliou alli eli
amin ameen emin amine
amir ameer emir
ansari ensari
anwar anouar anvar enver anouer anwer
arif aref areef
asad assad asaad esad essad
asghar asgar askar asqar
ashraf achraf eshref ashref
atif atef
ayman aiman eymen aymen
ayyub ayoub ayub eyup eyub ayoob ayyoub ayup
badr bader bedr badir
bahaa baha behaa
bakri bekri
baqir bagher baker bakir bager baqer
bashir basheer bachir beshir besir basher
basim bassem basem bassim
bassam bassame
bilal belal billal
daoud dawood
dawlat daulat dowlat devlet
dhulfiqar zulfiqar zulfikar zolfaghar dhoulfikar zulfeqar
dib deeb dheeb theeb
din deen dine diin
diyab diab dhiyab thiab
fadil fazil fadhil fazel fadel fadhel fazyl fodil
fadl fazl fadhl fazal fadal
fahd fahed fahad
fahim faheem fehim
faisal faysal faycal feisal feysal faisel feysel fayssal
farid fareed ferid ferit
faris fares fariz farris
faruq farouk farooq faruk farouq faroukh farook
fatah fattah fettah
fatima fatimah fatma fatemeh fatimata fatoumata faatima fatouma fateme fatime fadumo faadumo > fati fatou
fawaz fawwaz fevaz
fawzi fauzi faouzi fevzi fawzy
fayez faez fayiz faiz
fuad fouad foad fuat
ghalib galip galeb ghaleb galib
ghassan gassan hassane
ghazi gazi qazi
hadi hady hedi
haidar haydar heydar hayder haider heidar gaydar hidar
hakim hakeem hekim khakim
hamad hamed
hamdan hemdan
hamid hameed hamit khamid xamid
hamza hamzah khamza hamze
haq haqq hak hagh heq
harith hareth haris harres
harun haroun haroon haruna aruna khaarun
hasan hassan hasson hassane xasan khasan khassan hesen hasen xesen assane
hashim hashem hachem hasim hachim khashim
hatim hatem
hidayat hedayat
hikmat hekmat hikmet
hilal helal
hisham hesham hicham hisam
hudhayfa hudhaifa hozaifa houdhaifa huthaifa
husayn hussein hossein husein huseyin hussain hussien houssein xuseen hoseyn husayin gusein guseyn hosein khusein khuseyn hussin husain housseine khussein
ibrahim ebrahim ibragim ibraheem brahim ibrahima ibraim ibraahim ibrohim > ibro
idris edris driss idriss idrees
ihab ehab
ihsan ehsan
ikram ekram
imad emad imed
imran emran omran
iqbal ikbal eqbal eghbal
isa issa iisa eesa essa aisa isah issah ciise eysa eisa
isam issam essam
ishaq ishak eshaq ishaak ishaaq esshaq
ismail esmail ismael esmaeil ismaeel ismoil esmaeel ismayil ismaila smail ismaciil ismaaciil ismailo
ismat esmat ismet
iyad eyad ayad
izzat ezzat izet
izzuddin izzeddin ezzeddin azzedine azzeddine ezedin izzettin
jabbar cabbar jabar djabbar gabbar
jabir jaber gaber djaber dzhabir cabir jabr
jafar gaafar cafer djafar dzhafar jaafar jafer giafar djaafar gafar
jalal galal celal djalal jelal dzhalal
jalaluddin jalaludin celalettin jalaleddin djalaleddine
jamal gamal djamel jamel cemal djamal dzhamal gamel jemal jamaal
jamaluddin jamaleddin cemalettin djamaleddine jamaludin gamaleldin
jamil gamil djamil cemil jameel dzhamil
jasim jassem jasem jassim gassim casim
jawad javad gawad cevad cevat djavad jouad jowad
jawhar gohar dzhokhar djokhar jauhar cevher
jibril djibril jabril jibreel dzhibril jebrail cebrail jubril jabrail gibril
jihad jehad cihad djihad gihad cihat
juma jomaa jumaa gomaa djoumaa cuma jumah goma
jundullah jundallah
kamal kemal kamaal
kamil kamel kameel
karim kareem kerim krim
kazim kadhim kazem kadhem kadim qazim kaadhim
khadija khadijah hatice khadidja hadija khatija khadidiatou xadiija
khalid khaled halid halit khaleed xalid chaled calid
khalil khaleel halil xalil chalil khalel
khidr khizr hizir khader khadir khezr khedr
kuwari kawari
latif lateef abdellatif
layla leila leyla laila leyli
maan main
mahdi mehdi mahdy mehdy
mahfuz mahfouz mahfoudh mahfoz
mahir maher
mahmud mahmoud mahmood makhmud mahmut maxmud makhmoud mahmod maxamuud
majid majeed macit madjid mejid maged
mansur mansour mansoor mensur
marwan marouane mervan merwan
masud masood massoud mesut masoud messaoud mesud masoodi mosud
mazin mazen
mohammed muhammad mohamed mehmet mohammad muhammed mohamad mahomet mukhammad muhamad mehmed mahamad muhamed magomet magomed mukhamed mokhammad mamadou mamadu mohamadou maxamed mahamed muhamet mukhammed mahammad mohamadu mahamadou magomad mokhamed mamed mahamat moehammad moehamad mochammad mochamad mokhamad mukhamad machmed mohammod mohamud mahammed mohmmad mahmad maxammed > mo md moh mhd muhd mohd moha hamou hama
muammar moammar moamer muamar maamar
mubarak mobarak moubarak mobarek mubarek embarek
muhsin mohsen mohsin muhsen mouhcine mohcine
mujahid mojahed mucahit mujahed moudjahid
mukhtar mokhtar muhtar moktar mukhtaar mouktar
munir mounir moneer muneer monir munier
munther mundhir mondher munzir monzer munzer
murad mourad morad murat
murtada morteza murtaza murtadha mortada mortaza mortadha
musa moussa mousa mussa moussah mosa mousah muse muuse
musavi mousavi musawi moussaoui moosavi mosavi musevi
muslim moslem musulm
mustafa mostafa moustafa mustapha moustapha mustaf mostapha mustafo
mutassim moatassem mutasim moutassim
nabil nabeel nebil
nadir nader nadeer
naim naeem naeim naiem
najib nageeb najeeb necip nadjib naguib
najm najem nejm nijm nagm
nasir naser nasser nacer naseer nassir
nasr nasser nassr
nidal nedal
nizar nezar nizaar
numan noman nouman noaman nuaman
nuruddin nureddin noureddine nurettin nooruddin nuradin nouraldin nureddine nuraddin nuriddin
omar umar oumar omer umer cumar oumarou omarou gumar
othman uthman osman usman ousmane osmane utman osmaan cusmaan usmon cismaan ossman othmane outhman uthmaan
qadhafi gaddafi kadhafi qaddafi khadafi gadhafi kaddafi qathafi gathafi qadafi kadafi
qadir kader qader kadir quadir gadir qadeer
qahtani kahtani gahtani
qasim kasim qassem kassem kassim gasim ghasem kasem qasem kacem gassem belkacem qassim qaasim
qasimi kassimi qassemi ghasemi qasemi
quraishi qureshi kureishi koreishi quraysh qurayshi quraichi
qurban ghorban kurban
rafiq rafik rafeeq refik
rahim raheem rakhim rehim
rahman rehman rahmane rakhman raxman rahmaan
ramadan ramazan ramzan ramadhan ramadane ramadhani
ramzi ramzy remzi
rashid rasheed rachid rashed resit reshid raschid rachide
rauf raouf raoof reuf
rida reza riza redha reda ridha rizah redza
riyad riad reyad riyadh ryad riaz riyaz
rustam rustom rostam rostom rustem roustam
sabir saber saabir
sad saad saed sead
sadiq sadegh sadik sadeq saadiq sadigh siddiq siddique
said saeed saeid saiid saied sait saaid seid siad saciid
saif sayf seif seyf saef
saifuddin saifeddin seyfettin sayfuddin seifeddine saifulddin
sajid sajed sacit
sakhr sakher saxr
salah salaah selah
salahuddin salaheddin salahaddin selahattin salahudin saladin salaheddine
salam salaam selam
salih saleh salekh saalih
salim saleem selim saalim
salman selman salmaan
samir sameer semir
saqr saqer sakr saker saqar
shafi shafii shafei
shafiq shafik chafik shafeeq sefik
shahin shaheen chahine sahin
shakir shaker sakir chaker
sharif shareef cherif sherif serif charif shariff
sharifi sharafi
shihata shehata shahata chehata
shukri choukri shokri sukru shoukri
siraj seraj serac
sirajuddin serajuddin siradjuddin sirajeddin
sulayman suleiman sulaiman soleiman sulejman suleyman soliman suleman sulieman souleymane soulaiman suleymane sulaymon slimane saleiman soulayman soleyman sulaymaan saleban saleebaan
tahir taher tahar tohir
talib taleb talip taalib
tamim tameem temim
tantawi tantaoui
taqi taghi taki tagi
tariq tarek tareq tarik tarig tarique
tawfiq toufik taufiq tevfik tawfik tofik toufiq tofiq
tayyib tayeb taieb tayyeb taib teyyip tayyip tayib
thabit sabet thabet sabit
ullah allah oullah
uways awes aweys oais oweis owais uwais oways
wael wail
wahhab wahab vahab wehab
walid waleed velid valid oualid velit
wasim waseem ouassim vasim wassim
yahya yehya yahia yehia yihya yihia yahiya yahja yahyah yihye yaxya
yaman yemen
yaqub yacoub yaqoob yakub yacob yaqob yaakoub yakoub yaghoub yaghub yaaqub yacqub
yasin yassin yaseen yacine yasseen yassine jasin yasiin
yasir yasser yaser yassir jaser iasser yassar
yazid yezid yazeed
younis yunus yunis younes younus yonis yunes yunos
yusuf youssef yousef yusef youssouf yousuf yusif yusup yousif youcef jusuf yossef yousaf yussuf yusof yusop yuusuf yousof iusuf yussef
zafir zafer dhafer dhafir zafar zaffer thafer
zahir zaher dhahir zaheer thaher
zahra zahraa zohra zehra zahrah
zain zayn zein zine zeyn
zainab zaynab zeinab zeyneb zeynep zineb zeynab zaineb
zakaria zakariya zakariyya zekeriya zakarya zakariah zakariyah zakarija zakariye
zaki zaky zeki
zayani ziani
zaydan zidane zeidan zaidan zidan
ziaullah diyaullah
ziya zia diya dia ziaa dhia diaa
ziyad ziad zeyad zyad ziyaad
`;
