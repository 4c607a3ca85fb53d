/**
 * European given names of men that are one name, across languages and scripts, with their diminutives.
 *
 * A row: before `>` the forms of one name that stand for one another (variants), after it its diminutives. A row that
 * begins with `>` links what is weaker than a variant. A token may stand in several rows.
 *
 * Sources: Wikipedia "Hypocorism" and the name pages linked there, Wiktionary's appendices of given names by language,
 * Behind the Name; written by hand.
 */
export const MEN_NAMES = `
aaron aron aharon > ron ronnie
abraham avraham avram abram abraam abrahao > abe bram avi
adam adamo adan
adrian adriano adrien hadrian adrianus arian > ade adri
alan allan allen alain > al
albert alberto albrecht adalbert alberts albertas elbert > al bert bertie berto albie alik
aleksey alexey aleksei alexei oleksiy oleksii aliaksei alexis alexej aleksej alyaksey alexi alexios alekseij alessio alejo aleksejs alexius aliaksey aljaksej oleksij alyaksei aljaksei aliaksej aleksejus > alyosha lyosha alesha lyokha lesha alex
alessandro alejandro alexander alexandre aleksandar > alex ale sandro jano alejo
alexander aleksandr oleksandr aliaksandr alyaksandr aleksander aleksandar aliaxandr alexandr olexandr alexsandr aljaksandr aleksandur aleksandrs aleksandras alexandros alexandru aleksanteri alexandre xandre oleksander > sasha scha sascha shura sanya alex alik sacha oles sashko sandro ales alec alek sandy lex xander zander sania shurik aleko olek sanek
alfonso alphonse alonso alfons afonso > fonsi poncho al
alfred alfredo alfredas alfreds > fred alf fredo freddy al
aloysius alois alojz aloisio
anatoly anatoliy anatolii anatol anatole anatolij anatolijs anatoli > tolya tolik
andres andre andreas > andi
andrew andreas andre andrea anders andries andris > andy drew andi
andrey andrei andriy andrej andrii andrzej ondrej andrius andras andraz andreja andreu andreij andre andriej > andryusha andryukha andi
anthony antony anton antonio antoine antonios antal antonius antoni antun antonin antonis ante antons antti > tony toni tonio tonino tosha antosha antek nino tonko anto tono
arkady arkadiy arkadii arkadij arkadi arkadijs > arkasha
armand armando armin herman hermann german > mando
arnold arnaud arnoldo arnaldo > arnie noldi
arseny arseniy arsen arsenij arsenii > senya
artem artyom artiom artsiom artemy artemiy artjom > tyoma tema
arthur artur arturo artturi > art artie turo
augustine agustin augustin agostino augusto august agostinho > gus tin
bartholomew bartolomeo bartolome bartlomiej bartosz varfolomey > bart barto bartek
basil vasily vasiliy vasyl vasil vasilis vasileios vasilii wasyl vassily vasilij vasiliu vasili vasilijs vassili > vasya vaska vasia vasko
basile basilio basil basilios > bas
benedict benito benedikt benedetto bento benoit venedikt > ben bennie
benjamin veniamin binyamin benyamin beniamino benjamim beniamin venyamin benjamino > ben benny benji venya benjy
bernard bernardo bernhard bernd bernardino > bernie bern
bogdan bohdan bahdan > bodya danko
boris borys barys boriss > borya boba
bronislav bronislaw branislav > bronek slava
bruno brunon
bulus boulos bolos
butrus boutros
carl karl charles karel karol carel karoly karlo kalle > charlie chuck chas charly
carlos carlo charles carles karlos > carlitos lito
casimir kazimierz kazimir casimiro kazimieras > kazik kaz
christian kristian cristian christiaan krystian krisztian hristiyan > chris cris
christopher christoph christophe krzysztof cristobal kristoffer cristoforo kristof hristofor khristofor cristovao krystof > chris kit topher krzys
claudio claude claudius klaudiusz klavdiy
clement clemente klemens kliment klim > clem
constantine konstantin constantin constantino konstantinos konstanty kanstantsin kostiantyn konstantyn kostyantyn costantino konstantins > kostya costas kostas kosta costa dinos kostik
cornelius cornelis kornel korneliy cornelio > kees cor neil
cyril kirill kyrylo cyrille cirilo kiril kyrillos kirils kyryl kiryl kirilo > kirya
cyrus koroush kourosh kurosh
daniel daniil danilo danylo daniele danil danila danel daniels taniel danielius daniyil > dan danny dani danya danik danek
daniyal danyal danial
daud dawood dawud dawoud daoud davud davood davoud
david davide davyd dovid davit davids taavi dauit dovydas dawid > dave davey davy
denis dennis denys dionisio dionysios dzianis deniss dionizy dionysius > den deniska denny
diego santiago tiago iago > santi
diego > dieguito
dmitry demetrio demetrius dmitriy dzmitryy dzmitryj dmytriy dimitrij dmitrijus
dmitry dmitriy dmitri dmytro dimitri dimitrios dzmitry dimitar dimitrije demetrius demetrio dmitrii dmitrij dimitris dimitriy dymitr dmitrijs demetre dimitry dumitru > dima mitya dimka dimitrik mitko dimon mitia jim
dominic dominik domingo dominique domenico domingos > dom nick mimmo mingo
donald donal domhnall > don donnie donny
douglas > doug
edgar edgardo edgars edgaras > ed eddie
edmund edmond edmundo edmundas > ed eddie ted ned
eduard edward eduardo edouard edvard edwardo eduards eduardas edoardo odoardo > ed eddie eddy ted teddy ned lalo edik edek edu
edwin edvin eduin > ed win
elias ilya ilyas elijah illia elie eliyahu ilia ilja iliya illya elia ilyaas iljas elyas > eli ilyusha ilyukha
emil emile emilio emiliano emiljan emilis > milo emi
emmanuel emanuel manuel emanuele immanuel manoel manouel imanuel manolis > manny manolo manu manni lolo mano
enrique henrique enrico enric > quique rico kike
eric erik erich eirik erick eerik > ricky rik
ernest ernesto ernst erno ernests > ernie nesto neto
esteban etienne estevao esteve estevan
eugene eugenio eugen eugeniusz eugeniu > gene
evgeny yevgeny yevgeniy evgeni yevhen evgeniy yauhen jevgeni jevgenij evgenii yevgen ievgen jauhen yawhen jevgenijs eugenijus evgenios jevhen evgenij yevhenii yauheni evghenii yauhien evhen jewgeni jewgenij jevgeny jauhien yewgeny evgueni > zhenya jenya zheka jenia evgesha zhenka zhenia
fabian fabio fabien fabiano fabijan
fedor fyodor feodor fiodor fjodor fedir fiodar feder todor fedar tudor > fedya
felix feliks felice felicjan
ferdinand fernando fernand ferdinando hernan fernao hernando ferran > ferdi nando fer ferdie fernie
foma khoma toma touma
francis francisco francesco francois franciszek ferenc franciscus franc franjo pranciskus francesc fransiskus frantisek francisc > frank frankie paco pancho fran kiko paquito cisco chico curro franky quico
franz frank frans frantz franko > fritz franek
frederick friedrich frederic federico fryderyk fredrik frederik fridrikh frederico fredric > fred freddy fritz freddie fede rick lico fiete
gabriel gavriil gabriele gabor gavril havryil gavrilo gabriels > gabe gabo gaby biel
gaspar caspar kaspar jasper casper kasper
gennady gennadiy henadz hennadiy gennadi henadiy gennadii gennadij genadi genadijs hennady hienadz > gena genka
geoffrey jeffrey jeffery gottfried godfrey gotfrid godofredo > jeff geoff
george georges georgios georg gheorghe giorgio jerzy > georgie
georgy georgi georgiy heorhiy heorhii georgij georgii giorgi georgijs gevorg > gosha zhora goga gia
gerald geraldo gerardo gerard gerhard gerrit gerardus > gerry jerry gerd
giacomo giacobbe
gilbert gilberto > gil bert
giovanni gianni gian vanni > nino
giuseppe > beppe peppe peppino pino
gregory grigory grigoriy gregorio grzegorz hryhoriy gregor grigori gregoire krikor grigor hrihoriy ryhor grigorios grigorii grigorij hryhorii rygor gergely grigorijs gregorius > greg grisha goyo hrysha grzes
guillermo guilherme guillaume guglielmo guillem > memo guille guillo
gustav gustavo gustaf gustave gusztav gustaw > gus tavo guga
guy guido gui
harold harald haroldo > harry hal
hector ettore hektor > tito
heinrich heinz hinrich jindrich genrikh heino heikki henrik
henry henri hendrik henrik henryk harri > harry hal hank henk rik
herbert heribert heriberto eriberto > herb bert herbie
hovhannes hovannes ovanes
hugh hugo ugo huw hugues > huey hughie
ignatius ignacio ignaz ignacy ignazio ignat ignatiy inacio inigo > nacho iggy nacio
igor ihar ihor igors > gosha igoryok garik
ioannis ioann giannis yannis jannis yiannis ioane yanis
iosif osip yosyp josif iosef ioseb yosip hovsep > osya yosya
isaac isak itzhak yitzhak izaak isaak isacco isahak > ike zak itzik
ishmael ismael ismail
isidore isidoro sidor isidro izydor > sid chidro
iskandar iskander eskandar sikandar skander askandar
ivan iwan yvan ivans ivane > vanya vanka ivanko vanechka
jacob jakob jakub jakobs jakobus jakov jaap jacques jaakko > jake kuba jacky kobi
james jaime jaume jim > jimmy jamie
jan janos janis ian iain sean evan ieuan juhani jaan janez jano > janek jonny
jaroslav yaroslav jaroslaw iaroslav > slava yarik jarek
jason iason yason > jay
jean jehan > jeannot
jeremy jeremiah ieremia yeremey jeremias > jerry
jerome hieronymus jeronimo geronimo girolamo hieronim > jerry
jesse yishai > jess
jesus > chuy chucho suso
jiri juraj jure juris jurgis gyorgy
joachim joaquin ioakim yoakim akim joaquim gioacchino > quino chimo jochen achim
joao jovan ioan
joel yoel
johann johannes hans jan johan jens hannes janne > hansi
john jon > johnny jack
jonathan yonatan jonatan > jon jonny johnny
jorge jordi
jose josep xose > pepe pepito chepe pino joselito
joseph josef jozef josep jozsef josip josephus josefs > joe joey jo
joshua yehoshua josue giosue > josh
juan joan > juanito juancho
julian julien juliano giuliano yulian iulian > jules
julius julio giulio jules yuliy yuli juliusz iuliu gyula > jul
jurgen jorgen juergen jorg
justin justino giustino iustin justyn justinas > jus
kenneth > ken kenny
kevin > kev
laurence lorenzo lawrence laurent lavrenty laurentius lavrentiy lourenco lars lavrentii laurits lorentz lorenz wawrzyniec lavrentij llorenc > larry enzo laurie renzo loren
leo lev leon leone leonas levon lew > lyova leva lyovushka lyonya
leonard leonardo leonhard lennart leonardas leonards > len lenny leo
leonid leanid leonids leonyd leonidas leonidos > lyonya lenya leo
leopold leopoldo > leo polo poldi
louis ludovic luiz luis lewis > lou louie
lucas luke luca lukas luka lukasz lukacs loukas lukash lucasz louka > luc
lucian luciano lucien lukyan lucjan > lucio
ludwig ludvig ludvik lajos lodewijk liudvikas > lutz
luigi ludovico > gigi gino
luis luiz lluis luiss > luisito lucho
marcel marcello marcelo marcell marceli
mark marc marcus markus marek marko markos marks marcos marco > marky
martin martino marten martyn martinho martynas maarten marton martins martim > marty tino
matthew matthias mateo matteo mateusz mathieu matthieu matyas matej matias mathias mattias matti mats matheus maciej matei motiejus matevz mattheus > matt matty mat teo
matvey matvei matviy matvii matvij > motya
maximilian maxim maksim maksym maxime massimo maximo maximiliano maksims massimiliano maxym maksymilian > max maks maksik
melchior melchor melkior
michael michel michele mikael mikkel mickael mihael mikko mihaly michal michiel > mike mick mickey micky mikey mischa
michelangelo > michele
miguel miquel mikel > miguelito
mikhail mykhailo mihail mikhael mihai mihajlo mihailo mikhayl mykhaylo michail mykhail mihaylo mykhayl mikhal mikhas mikhailo mixail mihails michailas mikayil mikhaylo mychajlo mykhajlo mikhailas > misha mishka mitch mishanya misko miska
miroslav miroslaw > mirek slava mirko
mitrofan metrophanes > mitya
moses moshe moise moisei moisey mose moises mojsije mozes moisiy > moe
nahum naum nachum
nathan natan nathaniel natanael natanel > nat nate
nestor nestors
nicholas nicolas nikolaos nicola niklas nikolas nicolaas nikolaus nicolae nicolau nicolo niccolo miklos mikolaj > nick nico nik klaus niko nicu claus niki colin
nicodemus nikodim nikodem
nikita mikita mykyta nikitas > nik
nikolay nikolai mykola mikalai nikola mikola mikalay nikolajs nikolaj mikhalai nikolae nikoloz mikalaj nicolai nicolay mykolay > kolya kolyan koljan mykolka
noah noach noe noy
nuh nooh nuuh nouh
oleg oleh aleh aleg olegs ohleg helgi > olezhka
oliver olivier olivero oliviero > ollie
oscar oskar oskari oskars > ozzie
oswald osvaldo oswaldo > ozzie waldo valdo
pablo paulo paolo pau > pablito paolino
patrick patrizio patricio padraig patryk padraic > pat paddy rick
paul paulus pauli poul pol paulius > paulie
pavel pavlo pawel pal pavol paval pavels pavle povilas pavlos > pasha pavlik pavlusha
pedro pere > perico pedrito
peter petter pieter peder per petrus peer pete
philip filipp philippe felipe filippo filip philipp pylyp filips pilip filippos felip > phil pip lippi flip pippo
pierre pier
pietro piero
platon plato
pyotr petr petro piotr petar petru piatro pyatro pjotr petras petros peteris petri petur petko pyetr piatr > petya petia
ramon raymond raimundo raimondo raymund ramone raimund raimonds > ray mon moncho raimo
raphael rafael raffaele rafal raffaello rafail rafiel rafayel > rafa raf rafi rafe
reginald reinhold reynaldo reinaldo ronald rinaldo reinhard ronaldo ronaldas renaud ronalds > reggie ron ronnie reg naldo rey rennie
rene renato renatus renat
richard ricardo riccardo ryszard rihard rikard richart richardas ricards rikhard > dick rick ricky rich richie ric rico cardo
robert roberto rupert ruprecht robertas roberts roibert > bob rob bobby robbie bert beto robin berto robi
roderick rodrigo ruy > rod rick rigo ro
roger rogerio rogelio ruggero rudiger rogier > rodge
roland rolando orlando roldan rolands > rolly lando rolo
roman romain romano romanos ramans raman romans > roma romka
rostislav rastislav rostyslav > slava rostik rostya
rudolf rodolfo rudolph rudolphe rodolphe > rudy rudi rolf fito
ruslan ruslans rouslan > rus
samuel samuil schmuel shmuel samuele samoil samuels samvel > sam sammy samy
sebastian sebastien sebastiano sevastyan bastiaan sebastiao sebestyen > seb bastian seba bas
semyon semen semion semjon semjons siamion semeon > syoma senya
seraphim serafim serafin serafino
sergey sergei serhiy sergiy siarhei sergej serhii siarhey sjarhej sergejs serghei sergii serhij syargey sierhei sergij szergej siarhej sergije sergeis sergeys syarhey serguei siargei syarhei sierhiej sergejus > seryozha seryoga sergo seriozha seriy
sergio serge sergi sergius > checo
shimon shimun shamun shamoun
simon simeon simao simone szymon shimon siman > si simo
solomon salomon salomone salamon shlomo > sol
spiridon spyridon spiro spyros
stanislav stanislaw stanislau stanislas estanislao stanislavs stanyslav stanislao stanislovas > stas slava stan staszek stasik stanko
stefan stefano stefanos stefans stevo istvan > pista fane stipe stipo
stepan stsiapan stepans szczepan stjepan stephan > styopa
stephen steven stefan stephan stephane steffen stevan > steve stevie
svyatoslav sviatoslav svetoslav swietoslaw > slava svyat
sylvester silvestre silvester silvestro silvestr sylwester > sly vester
tadeusz thaddeus tadeo faddey tadej > tadek thad tad
theodore theodor teodoro teodor teodors theodoros tivadar > ted teddy theo teo
thomas tomas tommaso tomasz tamas tome tomaz tomass tuomas > tom tommy tomek tomasito
timofey tymofiy timofei tsimafei tymofii > tima timosha
timothy timoteo timotheus timothee timoteus tymoteusz > tim timmy
timur temur teymur taimur timour > tima
urban urbain urbano
vadim vadym vadzim vadims wadim > vadik
valentin valentino valentyn valentine valiantsin valentinas valentins walentin > valya valik val tino
valery valeriy valeri valerio valerii valerij valeryy valerijs walery valere valerik > valera val valerka
victor viktor vittorio wiktor viktar vitor viktoras viktors vichtor fiktor > vitya vic vik vitek vica
vincent vicente vincenzo vincenty vikenty vikentiy vincentas vincentius > vince vinnie chente enzo vinny cenzo
vitaly vitaliy vitali vital vitale vitalii vitalij vitalijs > vitalik vitya vitalya
vladimir volodymyr uladzimir wladimir vladimiro wlodzimierz vladimirs volodimir uladzimer vladimyr wolodymyr vladimer uladimir volodymir vladymyr uladzimierz vladimiras voldymyr > volodya vova vlad vovka wowa vladik volodka wladek lodya vovan
vladislav ladislav wladyslaw ladislaus vladyslav uladzislau ladislao vladislavs laszlo vladislovas uladzislaw ladislas vladislau > vlad slava vladik laci lado
vsevolod usevalad vsevolods > seva
vyacheslav viacheslav vaclav wenceslas vatslav wenceslaus venceslav waclaw vjaceslav viachaslau vencel viatcheslav vjatsjeslav vyachaslau viaceslav viaceslavs vjatjeslav vjatjaslav wjatscheslaw viatjeslav vyachaslaw viachaslav > slava slavik vyacha
waldemar valdemar > valdis waldo
walter gualtiero walther valter gualterio wouter valters > wally walt wat
wilhelm vilhelm willem vilmos viljami vilem vilim helmut > willi wim willy
william willem wilhelm will > bill billy willy willie wim wil guille liam memo
xavier javier saverio ksawery xaver ksaveriy xabier > javi xavi
yakov yaakov jakov yakiv yakau yakob iakov > yasha
yefim efim yukhym eufemio efimiy > fima
yegor egor iegor jegor yahor
yohannes youhanna yuhanna yuhanon
yosef yossef josef > yossi
yuri yury yuriy yurii iurii iurie jurij juri yuryy yurij jury iouri juriy yuriey juryj yuryi jurii youriy > yura yurik yurko
zachary zacharias zakharia zakariya zechariah zachariah zacarias zackary zakary > zach zack zak
zakhar zaxar zakhariy zahar
`;
