/**
 * Given names that are one name: before `>` the forms of it in several languages and scripts (variants of each other),
 * after it the diminutives. A token may stand in several rows. Only what spelling alone does not show matters; mere
 * spelling variants are here where they are three edits or more apart, or short.
 *
 * Sources: Wikipedia "Hypocorism" and the name pages linked there, Wiktionary's appendices of given names by language,
 * Behind the Name; written by hand. Arabic names with their usual romanisations; a kunya is no nickname.
 */
export const NICKNAMES = `
aaron aron aharon haroun harun haroon haron arun > ron ronnie
abdullah abdallah abdulla abdoullah abdala abdellah abdulah
abraham avraham ibrahim ebrahim avram ibragim ibraheem brahim abram avraam ibrahima ibraim abrahao > abe bram avi ibro
adam adem adamo adan > ad
adrian adriano adrien hadrian adrianus arian > ade adri
agnes agnieszka agnese ines inez agnessa > aga nessa
alan allan allen alain > al
albert alberto albrecht adalbert alberts albertas elbert > al bert bertie berto albie alik
aleksandr alexander oleksandr aliaksandr alyaksandr alexandre alessandro alejandro alexandros aleksander aleksandar iskander iskandar skander alexandru sandor aleksandrs aleksandras aliaxandr alasdair alistair alexandr olexandr aleksanteri alexsandr aljaksandr aleksandur sikandar eskandar xandre > sasha sascha shura sanya alex alik sacha oles sashko sandro ales alec alek sandy lex xander zander lekso sania shurik ale jano aleko olek sanek
aleksandra alexandra oleksandra alessandra alejandra aliaksandra sandra alexandrina > sasha shura asya sanya alex sandy lexi ola ale
aleksey alexey aleksei alexei oleksiy oleksii aliaksei alexis alexej aleksej alyaksey alexi alexios alekseij alessio alejo aleksejs alexius > alyosha lyosha alesha lyokha lesha alex
alfonso alphonse alonso alfons afonso > fonsi poncho al
alfred alfredo alfredas alfreds > fred alf fredo freddy al
ali aly alee
alice alicia alisa alix alise alicja > ally lili alya
alina aline > alya
amelia amalia emelie amelie > amy millie mel
anastasia anastasiya anastasija anastassia nastassja anastazja nastasya anastasiia > nastya stasya asya ana stacy
anatoly anatoliy anatolii anatol anatole anatolij anatolijs anatoli > tolya tolik
andrew andrey andrei andriy andre andreas andres andrzej andrea anders andrej andras andrii ondrej andrius andrejs andris andraz andreja andreu ander endre andria andreij > andy drew andryusha andryukha andi dres
angela angelina angele angelika anzhela anzhelika angelique > angie lina
ann anna anne anya hannah hanna ana annie annette anita anneke annika hana ganna anouk > nan nancy nyura nyusha asya anka ania nusha annushka anechka
anthony antony antonio anton antoine antonios antal antonius antoni antun antonin antonis ante antons > tony toni tonio tonino tosha antosha antek nino tonko anto
antonina antonia > tonya nina tosya toni
apollinaria polina paulina pauline paula > polya
arkady arkadiy arkadii arkadij arkadi arkadijs > arkasha
armand armando armin herman hermann german > mando
arnold arnaud arnoldo arnaldo > arnie noldi
arseny arseniy arsen arsenij arsenii > senya
artem artyom artiom artsiom artemy artemiy artjom > tyoma tema
arthur artur arturo artturi > art artie turo
augustine agustin augustin agostino augusto august agostinho > gus tin
barbara varvara barbora borbala > barb babs varya barbie basia
bartholomew bartolomeo bartolome bartlomiej bartosz varfolomey > bart barto bartek
basil vasily vasiliy vasyl vasil vasilis vasileios basile basilio vasilii wasyl vassily vasilij vasiliu vasili vasilijs > vasya bas vaska vasia
beatrice beatriz beatrix beata > bea trixie
benedict benito benedikt benedetto bento benoit venedikt > ben bennie
benjamin veniamin binyamin benyamin beniamino benjamim beniamin venyamin > ben benny benji venya benjy
bernard bernardo bernhard bernd bernardino > bernie bern
bogdan bohdan bahdan > bodya danko
boris borys barys boriss > borya boba
bronislav bronislaw branislav > bronek slava
bruno brunon
carl karl charles carlos carlo karol karel karoly carles charl karlo > charlie chuck carlitos chas charly lito chip
caroline carolina karolina karoline > carrie lina caro carol
casimir kazimierz kazimir casimiro kazimieras > kazik kaz
catherine katherine katharine ekaterina yekaterina katarzyna caterina catalina katerina katarina kateryna kathryn katharina katrin jekaterina cathrine catarina karin kathleen katsiaryna katrina > kate katie kathy cathy katya katia kasia kat kitty trina kati katka rina
cecilia cecile cecilie sheila > cissy celia
christian kristian cristian christiaan krystian krisztian hristiyan > chris cris
christina christine kristina kristin cristina khristina krystyna christiane kirsten kristiina > chris chrissy tina kristi christy krysia
christopher christoph christophe krzysztof cristobal kristoffer cristoforo kristof hristofor khristofor cristovao krystof > chris kit topher krzys
clara klara claire clare chiara kiara
claudia klaudia claudine klavdia
claudio claude claudius klaudiusz klavdiy
clement clemente klemens kliment klim > clem
cornelius cornelis kornel korneliy cornelio > kees cor neil
constantine konstantin constantin constantino konstantinos konstanty kanstantsin kostiantyn konstantyn kostyantyn costantino konstantins > kostya costas kostas kosta costa dinos kostik
cyril kirill kyrylo cyrille cirilo kiril kyrillos kirils kyryl kiryl kirilo > kirya
cyrus koroush kourosh kurosh ciro kiros
dagmar dagmara
daniel daniil danilo danylo daniele danil danila daniyal danyal danel daniels taniel danielius > dan danny dani danya danik danek
daria darya dariya daryna > dasha
david davide dawid daud dawood davyd dawud daoud dawoud davud dovid davit davids taavi dauit dovydas > dave davey dodik davy dudi
deborah debora dvora > deb debbie
denis dennis denys dionisio dionysios dzianis deniss dionizy dionysius > den deniska denny
diana diane dijana
diego > dieguito
dmitry dmitriy dmitri dmytro dimitri dimitrios dzmitry dimitar dimitrije demetrius demetrio dmitrii dmitrij dimitris dimitriy dymitr dmitrijs demetre dimitry dumitru > dima mitya dimka dimitrik mitko dimon mitia jim
dominic dominik domingo dominique domenico domingos > dom nick mimmo mingo
donald donal domhnall > don donnie donny
dorothy dorothea dorota dorotea > dot dolly dottie dora
douglas > doug
edgar edgardo edgars edgaras > ed eddie
edmund edmond edmundo edmundas > ed eddie ted ned
eduard edward eduardo edouard edvard edwardo eduards eduardas edoardo odoardo > ed eddie eddy ted teddy ned lalo edik edek edu
edwin edvin eduin > ed win
eleanor leonor eleonora eleonore lenora > ella nell ellie nora lena nelly
elena helen yelena helena helene olena alena ilona jelena eleni elaine jelana hellen ileana alyona > lena lenka nell ellen lenochka alyonka ela
elias ilya ilyas elijah illia elie eliyahu ilia ilja iliya illya elia ilyaas ilias iljas > eli ilyusha ilyukha lio
elizabeth elisabeth yelizaveta elisabetta elisabet elzbieta erzsebet isabel isabella elisaveta lizaveta jelizaveta izabela isabelle yelyzaveta eliza elise ysabel liisa > liz beth betty lisa liza bess lizzie libby bella ela elsa lisbeth lizzy ella bette betsy sissi
emil emile emilio emiliano emiljan emilis > milo emi
emily emilia emilie emiliya > em emmy millie
emma ema > em
emmanuel emanuel manuel emanuele immanuel manoel manouel imanuel manolis > manny manolo manu manni lolo mano
enrique henry heinrich henri henrik enrico hendrik henrique henryk jindrich genrikh henricus genrik heinz heikki hinrich > harry hank hal quique rico kike henk rik heino riki
eric erik erich eirik erick eerik > ricky rik
ernest ernesto ernst erno ernests > ernie nesto neto
esteban stephen stefan stepan steven stephan stefano etienne istvan estevao szczepan stefanos stevan stsiapan stefans stjepan stevo steffen stephane szcepan estevan stipe > steve stevie styopa pista fane stipo
eugene evgeny yevgeny yevgeniy evgeni eugenio yevhen eugen evgeniy eugeniusz yauhen jevgeni jevgenij evgenii yevgen ievgen jauhen yawhen eugenijus jevgenijs evgenios jevhen eugeniu evgenij > zhenya gene jenya zheka jenia evgesha zhenka evghen genek
eugenia evgenia yevgenia evgeniya yevgeniya yevheniia jevgenija > zhenya genia jenya
eva eve yeva ewa hawa hawwa havva chava > evie evita
fabian fabio fabien fabiano fabijan
fatima fatimah fatma fatemeh fatimata fatoumata faatima fatouma fateme fatime > fati fatou
fedor fyodor theodore theodor teodoro feodor teodor fiodor fodor teodors theodoros fjodor fedir fiodar feder tivadar todor fedar tudor > fedya ted teddy theo teo todorko
felix feliks felice felicjan
ferdinand fernando fernand ferdinando hernan fernao hernando ferran > ferdi nando fer ferdie fernie
francis francisco francesco frank franz frantisek francois franciszek ferenc frans franciscus frantz franco franc franjo pranciskus francesc fransiskus > paco pancho fran kiko frankie paquito cisco chico curro franky quico feri franek frants
frances francesca francisca franziska francoise franciszka > fran fanny paca franny cesca chica
frederick friedrich frederic federico fryderyk fredrik frederik fridrikh frederico fredric > fred freddy fritz freddie fede rick lico fiete
gabriel jibril gavriil djibril gabriele jabril jibreel gabor gavril dzhibril havryil jebrail gavrilo gabriels cebrail > gabe gabo gaby biel
gabriela gabriella gabrielle > gaby bela
galina halina halyna galyna > galya galia
gaspar caspar kaspar jasper casper kasper
gennady gennadiy henadz hennadiy gennadi henadiy gennadii gennadij genadi genadijs hennady hienadz > gena genka
geoffrey jeffrey jeffery gottfried godfrey gotfrid godofredo > jeff geoff
george georgy georgi georg jorge giorgio yuri yury yuriy georges jerzy jiri gheorghe georgios yurii gyorgy juraj jurgis iurii jordi jorgen georgiy yegor egor giorgi gevorg jurij juri yurij yuryy georgijs jure joran juris heorhiy heorhii georgij jury > yura zhora gosha yurik georgie goga jurek coco gia
gerald geraldo gerardo gerard gerhard gerrit gerardus > gerry jerry gerd
gilbert gilberto > gil bert
giovanni john ivan johann jean juan joao jan johannes hans yahya jovan ioannis ioan yohan sean ian jon janos yuhanna johan giannis yannis ivans jens evan iwan ivano jaan juhani yiannis hovhannes johannis youhanna ioann yohannes gian jani ioane jovane hanns jack > johnny vanya jock nino hannes vanka yanni janek juanito ivanko vanechka hansi gianni zanis ivica gigi nanni juancho vano
gregory grigory grigoriy gregorio grzegorz hryhoriy gregor grigori gregoire krikor grigor hrihoriy ryhor grigorios grigorii grigorij hryhorii rygor gergely grigorijs gregorius > greg grisha goyo hrysha grzes
guillermo william wilhelm guglielmo guillaume willem vilhelm liam vilmos gwilym viljami vilim vilem vilyam uilyam > bill billy will willy willie memo wim guille wil guillo helmi
gustav gustavo gustaf gustave gusztav gustaw > gus tavo guga
guy guido gui
harold harald haroldo > harry hal
hassan hasan hasson hassane xasan > hasso
hector ettore hektor > tito
henrietta henriette enriqueta > etta hettie
herbert heribert heriberto eriberto > herb bert herbie
hugh hugo ugo huw hugues > huey hughie
husayn hussein hossein husein huseyin hussain hussien houssein xuseen hoseyn husayin gusein guseyn hosein
ignatius ignacio ignaz ignacy ignazio ignat ignatiy inacio inigo > nacho iggy nacio
igor ihar ihor igors > gosha igoryok garik
ilona ilka
inna ina
irina iryna irena irene eirini irini > ira irisha irka rena
isaac ishaq isak itzhak yitzhak izaak isaak ishak isacco ishaak isahak > ike zak itzik
isidore isidoro sidor isidro izydor > sid chidro
ismail ishmael esmail ismael esmaeil ismaeel ismoil esmaeel ismayil ismaila smail
ivanka ioanna joanna johanna jane jeanne juana giovanna ivana joan jana yana yoanna jean janet joana jeanette johana juanita > jo jennie asia janka janie hanna
jacob james jakob yakov yaakov jacques jaime giacomo jakub iago yaqub yacoub diego jakov yaqoob jaakko hakob jacobo tiago jaap jakobus seamus hamish santiago yakub yacob yaqob yakiv yakau yaakoub iakov giacobbe jakobs jaume > jim jimmy jamie jake kuba yasha koos jimmie santi kobe kobi jack jay yanek
jadwiga hedwig edwige
jaroslav yaroslav jaroslaw iaroslav > slava yarik jarek
jason iason yason > jay
jennifer guinevere > jen jenny jennie
jeremy jeremiah ieremia yeremey jeremias > jerry
jerome hieronymus jeronimo geronimo girolamo hieronim > jerry
jesse yishai > jess
jessica jessika > jess jessie
jesus isa issa iisa eesa iesus isus > chuy chucho suso
joachim joaquin ioakim yoakim akim joaquim gioacchino > quino chimo jochen achim
joel yoel
jonathan yonatan jonatan ionathan > jon jonny johnny jonty
joseph jose giuseppe yusuf josef yosef youssef iosif yousef yusef yousif osip jozef josip youssouf jozsef yusif yosif juozas youcef yousuf jusuf josep iosip yusup yossef hovsep ioseb iosep yousaf yosyp jazep usif joze jusup > joe joey pepe pepito beppe zeca sepp chepe pino seppo che jojo josko joso jupp yossi yosi osya ze peppe peppino jo
joshua yehoshua josue giosue > josh
josephine josefina giuseppina josefa jozefina > jo josie pepa fina
judith judit giuditta yehudit > judy judi
julia yulia iuliia yuliya giulia julie julija yuliia iuliya juliya > yulya julka juli yulka
julian julien juliano giuliano yulian iulian > jules
julius julio giulio jules yuliy yuli juliusz iuliu gyula > jul
justin justino giustino iustin justyn justinas > jus
kenneth > ken kenny
kevin > kev
klaus nicholas nikolai nikolay nicolas mykola nicola niccolo mikalai nikolaos nikola mikolaj miklos nikolaus nicolae niklas nikolas mikalay mikola nicolaas nikolajs nikolaj mikhalai nicolau nikolae nikoloz > nick kolya niko nico nik colin mykolka nicky kolyan nikos nikki nicu claus niki kola
larissa larisa larysa > lara lora
laurence lorenzo lawrence laurent lavrenty laurentius lavrentiy lourenco lars lavrentii laurits lorentz lorenz wawrzyniec lavrentij llorenc > larry enzo laurie renzo loren
leo lev leon leone leonas levon lew > lyova leva lyovushka lyonya
leonard leonardo leonhard lennart leonardas leonards > len leo lenny leon
leonid leonidas leanid leonids leonidos leonyd > lyonya leo lenya
leopold leopoldo > leo polo poldi
lewis louis luis ludwig luigi ludovico ludvik lodewijk lajos ludwik aloysius alois luiz aloisio lluis luiss clovis ludvig liudvikas alojz ludovic > lou louie luisito gigi lucho gino vico wiek lutz
louise luisa louisa ludovica lovisa luiza > lou lulu luisita
lucas luke luca lukas luka lukasz lukacs loukas lukash lucasz louka > luc
lucia lucy lucie lucija luz luciya lutsiya > lu lucita lula
lucian luciano lucien lukyan lucjan > lucio
ludmila lyudmila ludmilla liudmila lyudmyla liudmyla ljudmila > lyuda mila luda lyusya milka lusya
magdalena magdalene madeleine madeline magdolna > magda lena maggie lene maddie
magomed mohammed muhammad mohamed mehmet mohammad muhammed mohamad mahomet mukhammad muhamad mehmed mahamad muhamed magomet mohd muhammet mukhamed mokhammad mamadou mamadu mohamadou maxamed mahamed muhamet mukhammed mahammad mohamadu mahamadou magomad mokhamed mamed mahamat moehammad moehamad mochammad mochamad mokhamad > mo mamo mahmo md moha moh mhd hamou muhd
marc mark marco marcos marcus markus marek marko markos marks marque > marky
marcel marcello marcelo marcell marceli
margaret margarita marguerite margherita malgorzata margarethe margareta margret margarida margit margot marketa marjorie marharyta margriet > maggie meg peg peggy rita greta gretchen gosia margie daisy grete madge marge margo ritta
maria mary marie mariya maryam mariam miriam marija marya mar miryam mariia meryem maryia marjam mirjam myriam miriyam mariem mara moira maire > molly polly masha manya mia marika musya mashka maruska mariquita marusya maja mimi mitzi mariska manka
marina maryna
martin martino marten martyn martinho martynas maarten marton martins martim > marty tino
martha marta marfa
matthew matthias mateo matteo matvey mateusz mathieu matthieu matyas matej matias mathias mattias matti matvei mats mata matviy matheus maciej matvii matteus matei matvij motiejus macej matevz > matt matty mat teo
maximilian maxim maksim maksym maxime massimo maximo maximiliano maksims massimiliano maxym maksymilian > max maks maksik
melchior melchor melkior
michael mikhail miguel michel mykhailo mihai michele michal mihail mikael mikhael mihaly mihailo mikel mihael mikhayl mykhaylo michail mikkel mickael mihajlo miquel mikhailo mihaylo mykhayl mikhal mikhas mikayil mikail mikko mika micael > mike mick mickey misha mishka micky mikey mischa mihalis miki mitch miska miguelito mishanya misko misa
michelle michaela mikaela michele mihaela > shelly misha mickie
miroslav miroslaw > mirek slava mirko
mitrofan metrophanes > mitya
moses musa moussa mose moshe moise moisei moisey mousa moussah moises mojsije mozes muse moisiy > moe moss moni
muammar moammar moamer
mustafa mostafa moustafa mustapha moustapha mustaf mustafo
nadezhda nadiya nadia nadja nadzeya nadine nadiia nadija > nadya nadyusha
nahum naum nachum
natalia natalya nataliya nathalie natalie natasha nataliia natalija natallia natalja natalka > nata nat tasha nataly
nathan natan nathaniel natanael nafanail natanel > nat nate
nestor nestors
nicodemus nikodim nikodem
nicole nicola nicoletta nikoleta > nikki nico
nikita mikita mykyta nikitas > nik
nina ninel ninon
noah nuh noe nooh nuuh noy noach nouh
oksana aksana xenia kseniya ksenia oxana aksinya kseniia ksenija > ksyusha ksyukha ksana
oleg oleh aleh aleg olegs ohleg helgi > olezhka
olga olha volha helga > olya olka lyolya ola olenka
oliver olivier olivero oliviero > ollie
oscar oskar oskari oskars > ozzie
osman othman uthman usman ousmane osmane utman osmaan cusmaan usmon
oswald osvaldo oswaldo > ozzie waldo valdo
pamela > pam
patrick patrizio patricio padraig patryk padraic > pat paddy rick
patricia patrizia patrycja > pat patty tricia trish patsy
paul pavel pablo paolo paulo pavlo pawel pal pavol pavlos pauli paulus paval bulus boulos povilas poul pavels pavle bolos pol paavo pau pavao boghos poghos > pasha pablito pavlik paulie pavlusha paolino pashka
pelageya pelagia > polya
peter pyotr petr pedro pietro piotr petro pierre petar petros pieter petru peder piero butrus boutros per peteris piatro pjotr petras botros petter petrus pyatro pekka petri pere petko bedros > pete petya perico petka pit pier petrusha piet peadar pedrito
philip filipp philippe felipe filippo filip philipp pylyp filips pilip filippos felip > phil pip lippi flip pippo
platon plato
rachel raquel rahel rachele rakhil > rae
ramon raymond raimundo raimondo raymund ramone raimund raimonds > ray mon moncho raimo
raphael rafael raffaele rafal raffaello rafail rafiel rafayel > rafa raf rafi rafe falo
rebecca rebeka rivka rebeca > becky bec becca
reginald reinhold reynaldo reinaldo ronald rinaldo reinhard ronaldo ronaldas renaud ronalds > reggie ron ronnie reg naldo rey rennie
rene renato renatus renat
richard ricardo riccardo ryszard rihard rikard richart richardas ricards rikhard > dick rick ricky rich richie ric rico cardo
robert roberto rupert ruprecht robertas roberts roibert > bob rob bobby robbie bert beto robin berto robi
roderick rodrigo ruy > rod rick rigo ro
roger rogerio rogelio ruggero rudiger rogier > rodge
roland rolando orlando roldan rolands > rolly lando rolo
roman romain romano romanos ramans raman romans > roma romka
rosa rose rosalia rosita roza ruza rozalia > rosie rosy
rostislav rastislav rostyslav > slava rostik rostya
rudolf rodolfo rudolph rudolphe rodolphe > rudy rudi rolf fito
ruslan ruslans rouslan > rus
samuel samuil schmuel shmuel samuele samoil samuels samvel > sam sammy samy
sarah sara sarra saara > sally sadie sari
sebastian sebastien sebastiano sevastyan bastiaan sebastiao sebestyen > seb bastian seba bas
semyon simon simeon szymon semen simone shimon simao semion semjon simeone shamoun simonas symon siman siamion shimun shamun semjons semyen sem seymon > si syoma simi senya simo monya
seraphim serafim serafin serafino
sergey sergei serhiy sergiy serge sergio siarhei sergej serhii sarkis siarhey sjarhej sergejs serghei sargis sergii serhij syargey sierhei sergi sergius sergij szergej siarhej sergije > seryozha seryoga sergo seriozha seryi serhiyko checho
sofia sophia sofiya zofia sophie sofija sofie zsofia sofya sofi > sonya sonia zosia fia sophy
solomon suleiman sulayman sulaiman salomon shlomo soleiman sulejman suleyman salamon salomone soliman suleman sulieman souleymane saleiman soulaiman suleymane slomo sulaymon slimane > sol monya suli
spiridon spyridon spiro spyros
stanislav stanislaw stanislau stanislas estanislao stanislavs stanyslav stanislao stanislovas > stas slava stan staszek stasik stanko
sultan soltan sulton
susan susanna suzanne susana zuzana shoshana zsuzsanna zuzanna > sue susie suzy susi suzie
svetlana svitlana sviatlana svyatlana svjetlana > sveta svetik lana svitlanka
svyatoslav sviatoslav svetoslav swietoslaw > slava svyat
sylvester silvestre silvester silvestro silvestr sylwester > sly vester
tadeusz thaddeus tadeo faddey tadej > tadek thad tad
tamara tamar tamta > toma tammy tamarka
tatiana tatyana tetiana tatjana tetyana tatsiana tacciana taciana > tanya tania tanka tanyusha
teresa theresa therese tereza terezia > terry tess tessie tere
theodora fedora teodora feodora > dora theo
thomas tomas tommaso foma tomasz tamas tome khoma toma touma tuomas tomass tomaz > tom tommy tomek tomasito maso
timothy timofey timoteo tymofiy timofei timotheus tsimafei tymoteusz timothee tymofii > tim timmy tima timosha
timur temur teymur taimur timour > tima
urban urbain urbano
ursula orsola urszula > ulla
vadim vadym vadzim vadims wadim > vadik
valentin valentino valentyn valentine valiantsin valentinas valentins walentin > valya valik val tino
valentina valentyna valiantsina walentyna > valya valka tina
valery valeriy valeri valerio valerii valerij valeryy valerijs walery valere valerik > valera val valerka
valeria valerie valeriya valeriia valeryia > lera val valera
vera viera wiera vira > verka verochka
veronica veronika veronique weronika > nika vera ronnie
victor viktor vittorio wiktor viktar vitor viktoras viktors vichtor fiktor > vitya vic vik vitek vica
victoria viktoria viktoriya vittoria viktoryia wiktoria viktoriia vitoria viktorija > vika vicky tori vickie
vincent vicente vincenzo vincenty vikenty vikentiy vincentas vincentius > vince vinnie chente enzo vinny cenzo
virginia virginie > ginny ginger
vitaly vitaliy vitali vital vitale vitalii vitalij vitalijs > vitalik vitya vitalya
vladimir volodymyr uladzimir wladimir vladimiro waldemar wlodzimierz vladimirs volodimir uladzimer vladimyr wolodymyr valdemar vladimer uladimir > volodya vova vlad vovka wowa vladik volodka wladek vladko lodya vovan valdis
vladislav ladislav wladyslaw ladislaus vladyslav uladzislau ladislao vladislavs laszlo vladislovas uladzislaw ladislas vladislau > vlad slava vladik laci lado
vsevolod usevalad vsevolods > seva
vyacheslav viacheslav vaclav wenceslas vatslav wenceslaus venceslav waclaw vjaceslav viachaslau vencel viatcheslav vjatsjeslav vyachaslau viaceslav viaceslavs > slava slavik vyacha
walter gualtiero walther valter gualterio wouter valters > wally walt wat
xavier javier saverio ksawery xaver ksaveriy xabier > javi xavi
yasser yasir yaser yassir jaser iasser
yevdokia evdokia eudokia > dusya dunya
yefim efim yukhym eufemio efimiy > fima
yehya yahia yahya yehia yihya yihia yahiya yahja
zachary zacharias zakaria zakariya zakharia zaccaria zakhar zechariah zakariyya zachariah zekeriya zakary zacarias zakhariy zackary zakarya zaxar > zach zack zak
zinaida zenaida > zina
zoe zoya zoia zoja
`;
