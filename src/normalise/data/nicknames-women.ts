/** European given names of women, rows as in nicknames.ts. Sources: those of nicknames.ts. */
export const WOMEN_NAMES = `
agnes agnieszka agnese ines inez agnessa > aga nessa
aleksandra alexandra oleksandra alessandra alejandra aliaksandra sandra alexandrina > sasha shura asya sanya alex sandy lexi ola ale
alice alicia alisa alix alise alicja > ally lili alya
alina aline > alya
amelia amalia emelie amelie > amy millie mel
anastasia anastasiya anastasija anastassia nastassja anastazja nastasya anastasiia > nastya stasya asya ana stacy
angela angelina angele angelika anzhela anzhelika angelique > angie lina
ann anna anne anya hannah hanna ana annie annette anita anneke annika hana ganna anouk > nan nancy nyura nyusha asya anka ania nusha annushka anechka
antonina antonia > tonya nina tosya toni
apollinaria polina paulina pauline paula > polya
barbara varvara barbora borbala > barb babs varya barbie basia
beatrice beatriz beatrix beata > bea trixie
caroline carolina karolina karoline > carrie lina caro carol
catherine katherine katharine katarzyna caterina catalina katarina kathryn katharina katrin cathrine catarina karin kathleen katrina katherina > kate katie kathy cathy kat kitty trina kati katka rina kasia
cecilia cecile cecilie sheila > cissy celia
christina christine kristina kristin cristina khristina krystyna christiane kirsten kristiina > chris chrissy tina kristi christy krysia
clara klara claire clare chiara kiara
claudia klaudia claudine klavdia
dagmar dagmara
daria darya dariya daryna > dasha
deborah debora dvora > deb debbie
diana diane dijana
dorothy dorothea dorota dorotea > dot dolly dottie dora
ekaterina yekaterina kateryna jekaterina katerina katsiaryna ekaterine iekaterina > katya katia katyusha
eleanor leonor eleonora eleonore lenora > ella nell ellie nora lena nelly
elena helen yelena helena helene olena alena ilona jelena eleni elaine jelana hellen ileana alyona > lena lenka nell ellen lenochka alyonka ela
elizabeth elisabeth elisabetta elisabet elzbieta erzsebet elise eliza > liz beth betty lisa libby lizzie bess bella elsa lisbeth lizzy bette betsy sissi
emily emilia emilie emiliya > em emmy millie
emma ema > em
eugenia evgenia yevgenia evgeniya yevgeniya yevheniia jevgenija > zhenya genia jenya
eva eve yeva ewa hawa hawwa havva chava > evie evita
frances francesca francisca franziska francoise franciszka > fran fanny paca franny cesca chica
gabriela gabriella gabrielle > gaby bela
galina halina halyna galyna > galya galia
henrietta henriette enriqueta > etta hettie
ilona ilka
inna ina
irina iryna irena irene eirini irini > ira irisha irka rena
isabel isabella izabela isabelle ysabel > bella isa
ivanka ioanna joanna johanna jane jeanne juana giovanna ivana joan jana yana yoanna jean janet joana jeanette johana juanita > jo jennie asia janka janie hanna
jadwiga hedwig edwige
jennifer guinevere > jen jenny jennie
jessica jessika > jess jessie
josephine josefina giuseppina josefa jozefina > jo josie pepa fina
judith judit giuditta yehudit > judy judi
julia yulia iuliia yuliya giulia julie julija yuliia iuliya juliya > yulya julka juli yulka
larissa larisa larysa > lara lora
louise luisa louisa ludovica lovisa luiza > lou lulu luisita
lucia lucy lucie lucija luz luciya lutsiya > lu lucita lula
ludmila lyudmila ludmilla liudmila lyudmyla liudmyla ljudmila > lyuda mila luda lyusya milka lusya
magdalena magdalene madeleine madeline magdolna > magda lena maggie lene maddie
margaret margarita marguerite margherita malgorzata margarethe margareta margret margarida margit margot marketa marjorie marharyta margriet > maggie meg peg peggy rita greta gretchen gosia margie daisy grete madge marge margo ritta
maria mary marie > mari maruska mariquita marusya mimi mitzi mariska molly polly maja mara
marina maryna
martha marta marfa
mary marie maria maryam mariam miriam mariya marija marya miryam mariia meryem maryia marjam mirjam myriam miriyam mariem marian > masha manya mashka mia
michelle michaela mikaela michele mihaela > shelly misha mickie
nadezhda nadiya nadia nadja nadzeya nadine nadiia nadija > nadya nadyusha
natalia natalya nataliya nathalie natalie natasha nataliia natalija natallia natalja natalka natallja natallya > nata nat tasha nataly
nicole nicola nicoletta nikoleta > nikki nico
nina ninel ninon
oksana aksana xenia kseniya ksenia oxana aksinya kseniia ksenija > ksyusha ksyukha ksana
olga olha volha helga > olya olka lyolya ola olenka
pamela > pam
patricia patrizia patrycja > pat patty tricia trish patsy
pelageya pelagia > polya
rachel raquel rahel rakhil raheel
rebecca rebeka rivka rebeca > becky bec becca
rosa rose rosalia rosita roza ruza rozalia > rosie rosy
sofia sophia sofiya zofia sophie sofija sofie zsofia sofya sofi > sonya sonia zosia fia sophy
susan susanna suzanne susana zuzana shoshana zsuzsanna zuzanna > sue susie suzy susi suzie
svetlana svitlana sviatlana svyatlana svjetlana > sveta svetik lana svitlanka
tamara tamar tamta > toma tammy tamarka
tatiana tatyana tetiana tatjana tetyana tatsiana tacciana taciana tatstsiana tacjana tatyjana > tanya tania tanka tanyusha
teresa theresa therese tereza terezia > terry tess tessie tere
theodora fedora teodora feodora > dora theo
ursula orsola urszula > ulla
valentina valentyna valiantsina walentyna > valya valka tina
valeria valerie valeriya valeriia valeryia > lera val valera
vera viera wiera vira > verka verochka
veronica veronika veronique weronika > nika vera ronnie
victoria viktoria viktoriya vittoria viktoryia wiktoria viktoriia vitoria viktorija > vika vicky tori vickie
virginia virginie > ginny ginger
yelizaveta elizaveta lizaveta elisaveta jelizaveta yelyzaveta > liza lisa
yevdokia evdokia eudokia > dusya dunya
zinaida zenaida > zina
zoe zoya zoia zoja
> catherine ekaterina
> elizabeth yelizaveta isabel
`;
