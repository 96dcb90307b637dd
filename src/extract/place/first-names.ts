/**
 * First names, in lower case: "Jordan Smith" and "Lloyd Austin" are no places. The common English ones are those that
 * compromise (MIT) tags as first names; the others were added by hand.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aada aadya aaliyah aaradhya aarav aaron aasha abagail abbey abbi abbie abby abdala abdalla abdallah abdel
  abdoulaye abdul abdullah abdullo abdulrahman abe abel abi abie abigail abimael abraham abram abril abu
  abubakar abubakr abulfazl ada adaline adalyn adam adama adan addie addilyn addison adel adela adelaide
  adele adelene adelia adelina adeline adelynn adi adil adolf adolfo adolph adreanna adrian adriana adrianna
  adrianne adriano adrien adriena adriene adrienne advik afonso agatha aggie agim agnes agustin agustina
  ahmad ahmadullah ahmed ahmet aicha aida aidan aiden aileen aimar aimee aina aino ainsley aisha aishah
  aisling aislinn aislynn ajani ajit ajla akbar akhmed akira aladdin alain alaina alan alana alanis alanna
  alannah alanoud alastair alayah alayna alba albert alberto albrecht alden alec alecia aleisha alejandra
  alejandro aleksandar aleksander aleksandr aleksandra aleksei alena alesia alessandra alessandro alex alexa
  alexander alexandra alexandre alexandros alexandru alexei alexia alexis alf alfie alfonso alfred ali alia
  alice alicia alicja alija alina aline alisa alise alisha alison alissa alistair aliza allan allen allie
  allison allyson alois alonso alonzo alphonse alphonso althea alton alvaro alvin alya alycia alysa alyson
  alyssa amahle amaia amaira amalia amanda amar amber amberly amelia amelija amie amilia amina aminata amine
  aminu amir amit ammanuel ammar amos amrullah amy ana anabel anamaria anas anastasia anastasija anatoli
  anatoliy anatoly anaya ander anders andi andjela andra andre andrea andreas andrei andrej andres andrew
  andrey andrii andriy andrzej andy ane aneta anette angela angelia angelica angelina angeline angelique
  angelo angie anika anisa anissa anita anja anjelica ann anna annabel annabella annabelle annalisa
  annamaria anne annegret annemarie annett annette annie annika annmarie anohito ante anthony antoine
  antoinette anton antonella antoni antonia antonio antony anwar anya aoi aputsiaq arata archibald archie
  ari aria ariana arianna arianne ariel arielle ariki arjun arleen arlena arlene arlette armaan armand
  armando armin arnaud arnav arno arnold aroha aron arpita artem arthur artie artur arturo arun arvind aryan
  asahi asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraf ashraqat ashton asia asif asim
  asiya asja aslan asmita assil astrid ataahua atal athena aubrey audra audrey audri audry augustina
  augustine augusto augustus aung aurelia austeja austin ava avery avi avigail avigdor aviv avraham awa aya
  ayaan ayana ayanna ayatollah ayesha aygun aykhan aylin ayman ayn ayse aysel aziz azra azuna bakary balazs
  ban bandar bandile banele barbara barbora barbra barney barrett barry bart bartholomew bashar bayarmaa bea
  beatrice beatriz becca becky behrouz belinay belinda ben benazir benigno benita benito benjamin bennie
  benny benson berat bernadette bernadine bernard bernardo bernhard bernice bernie bert bertha bertie
  bertram bertrand beryl beshoi bess bessie beth bethanie bethany betsy bette bettie bettina betty bettye
  beula beulah bev beverley beverly bezalel bianca bibek biff bilal bilawal biljana billie billy binali
  binita bintou binyamin bishal bismah bjorn blaine blair blake blanca blanche blaze blossom blythe bob
  bobbi bobbie bobby bogdan boglarka bohdan bola bolormaa bonita bonnie boris borys boyd brad bradford
  bradley brady branden brandi brandie brandon branislav breanna bree brenda brendan brendon brenna brent
  brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigid brigitte britney
  britt brittany brittney brittni brittny bronwyn brooke brooklyn bruce bruno bryan bryanna bryce brynn
  bryon buck buddy bulent burhanuddin burt burton buster byron caitlin caitlyn cal caleb calista callie
  calvin cameron camila camile camilla camille camilo candace candice cara carey carina carissa carl carla
  carlene carley carlie carlo carlos carlota carlotta carlton carly carmel carmela carmella carmen carol
  carole carolina caroline carolyn carrie carrol carroll cary casandra casey cassandra cassidy cassie
  catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia cecil cecile cecilia
  cecily cedric celeste celia celina celine cemil cesar chad chaim chandra chanelle chantal chantelle
  charbel charis charissa charla charlena charlene charles charlette charley charlie charlotte charmaine
  chas chedeline chelsea chelsey cher cheri cherie cheryl chester chet cheyenne chinua chloe chris chrissy
  christa christal christen christiana christiane christie christina christine christoph christophe
  christopher christos christy chrystal chuck ciara ciaran cierra cindi cindy clair claire clara clare
  clarence clarice claris clarissa claude claudette claudia claudine claudio claus clay clayton clemens
  clement cleo cleopatra cletus clifford clifton clint clinton clive clotilde clyde cody colby cole coleen
  colette colin colleen collin colton concepcion connie connor conor conrad constance constantin constanza
  consuelo cora coralie cordelia corey cori corina corine corinna corinne cornelia cornelis cornelius
  corrine cory courtney courtni courtny craig cristal cristiano cristina cristobal curt curtis cyndi cynthia
  cyril cyrus daan dahlia daina dalal dale dallas damaris damia damian damien damion damon dan dana danette
  dani danica daniel daniela daniele daniella danielle danika danilo daniz danny daoud daphna daphne dara
  darby darcey darcie darcy daren daria darin dario darius dariush darla darlena darlene darnell darrel
  darrell darren darrin darryl daryl dave davi david davida davina dawood dayle dayna deana deandra deandre
  deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deepak deidre
  deirdre dejan dela delbert delia delilah della delores deloris delphine demetria demetrius dena denice
  denis denise dennis denny denys deon derek derrick deshawn desiree desmond devan deven devin devon dewayne
  dewey dexter dhia diana diane dianna dianne diarmuid diego dieter dietmar dietrich dillon dilma dimitri
  dimitris dina dinah dinesh dion dionne dirk diya djeneba dmitri dmitry dmytro dolores domingo dominic
  dominick dominik dominique dominykas don dona donald donna donnell donnie donny donovan dora doreen dorian
  doris dorla dorothea dorothy dorthy dottie doug douglas dov dovydas doyle dragan drew duane dudley duncan
  dustin dwayne dwight dylan dyllan dzhokhar ebenezer ebrahim ecrin eddie edel eden edgar edie edith edmond
  edmund edna edoardo edouard eduard eduardo edward edwardo edwin edwina eevi efrain efren ehud eileen eisha
  eitan ekaterina ekta ela elaina elaine elana elbert eldon eleanor elen elena eleni eli eliana elias elicia
  elida elie elif elijah elin elina elinor eliot elisa elisabeth elise elisha eliska eliza elizabete
  elizabeth elizaveta ella ellen ellie elliot elliott ellis elly elma elmer elnora eloise elouise elsa elsie
  elton elva elvin elvina elvira elvis elwood ema emanuel emanuela emeka emelda emely emerald emerson emery
  emil emile emilee emilia emiliano emilie emilija emilio emilis emily emina emine emirhan emma emmaline
  emmanuel emmanuelle emmeline emmett emmie emmy emre enid enoch enrico enrique enzo eoin erdal ergi eric
  erica erich erick ericka erik erika erin erma ernest ernestina ernestine ernesto ernie ernst errol ervin
  erwin eryn esma esmail esmeralda esperanza esteban estela estele estella estelle ester estere esther
  estrella ethan ethel etienne etta eugen eugene eugenia eugenie eunice eva evan evangelina evangeline
  evelin evelina evelyn evens everett evgeniy evgeny evi evie evita evo ewa eyal eymen ezra fabian fabien
  fabio fabrice fabrizio fadi fahad fahd faisal fajr fanta farah farhad farida farrah farzana fatemeh fatiha
  fatima fatin fatma fatoumata fay faye federico felecia felicia felipe felix feng fenna ferdinand
  ferdinando fergus fernanda fernando fethullah fidel fien filip fiona fionn fletcher flora florence
  florencia florian floyd forrest foster fozia fran frances francesca francesco francina francine francis
  francisca francisco franciszek francois francoise franjo frank frankie franklin franklyn fraser fred freda
  freddie freddy frederic frederick frederik fredrick fredrik freja frida frieda friedrich frits fritz fumio
  fyodor gabe gabi gabija gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby gadi gale
  galen gamal gamalat gamila gareth garland garnet garrett garry garth gary gavin gayle gemma gena genesis
  genevieve genna gennady geoff geoffrey georg george georges georgette georgi georgie georgina georgios
  georgy gerald geraldina geraldine gerard gerardo gerhard geri germaine gerrit gerry gert gertrud gertrude
  gia giacomo gianna gigi gilbert gilberto gilda giles gilles gillian gina gino giorgi giorgio giorgis
  giovanna giovanni gisela gisele giselle gita giuseppe gladys glen glena glenda glenn glenna gloria glynis
  godfrey golda goldie gonzalo goodluck googoosh goran gord gordon gottfried gracie graciela grady graham
  grant greg gregg gregor gregorio gregory greta gretchen grigory griselda grover guadalupe guido guilherme
  guillaume guillermo gulbuddin gunay gunel gunnar gunter gunther gus gustaf gustav gustave gustavo gwen
  gwendolyn gwyneth gyorgy habib habiba hafez haibatullah haidar haider hailey hakan hal hala haley halim
  hallie hamdan hamed hamid hamza hana hanah hanan hanin hank hanna hannah hans hao hariet hariette harlan
  harley harmony harold haroun harri harriet harriett harriette harry haruhito haruki harun haruta haruto
  harvey hasan hashim hasnaa hassan hasti hatice hattie hawa hayato hayden hayley heath heather hector heidi
  heinrich heitor helen helena helene helga helmi helmut hendrik henri henrietta henrik henrique henry
  henryk herbert heriberto herman hermann hermine herve herzi hessa hester hilary hilda hildegard hillary
  himari hinata hoda hollie homer horace horacio horatio hortense hosna hosniya hossein houston howard howie
  hryhoriy hubert hugh hugo hulusi humberto husain huseyin huseyn hussa hussain hussein hyacinth hydar iain
  ian ibai ibrahim ichika ida idris ignacio igor ihor ike iker ila ilene iliana ilija ilina ilona ilse ilya
  imane imelda imogena imogene imran india indira ines ingrid inji inuk inunnguaq iona ionut ira irati irena
  irene irina irma irvin irving irwin isa isaac isabel isabela isabele isabell isabella isabelle isadora
  isaiah isaias ishaan isiah isidora isla islande ismael ismail isobel israel issa issac itai itamar itsuki
  iva ivaana ivalu ivan ivana iwona izaro jaafar jacinda jacinta jack jackie jacky jaclyn jacob jacquelina
  jacqueline jacquelyn jacques jada jaden jafar jaime jair jaka jake jakob jakov jakub jamal james jameson
  jami jamie jamison jammie jana janae jane janele janelle janessa janet janette janice janie janina janine
  janis jaqueline jared jarod jaroslav jarrett jarrod jarvis jasmin jasmina jason jasper javad javier
  javiera jayden jayne jayson jazmin jazmine jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
  jeannette jeannie jeannina jeannine jed jeff jeffery jeffrey jeffry jelena jen jena jenelle jenifer jenna
  jennette jenni jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jerome jeronimo jerri jerry
  jesica jess jesse jessica jessie jesus jian jie jil jilian jill jillian jim jimi jimmie jimmy jing jinping
  jintao joan joana joane joann joanna joanne joao joaquin jocelyn jodi jodie jody joe joel joelle joesph
  joey johan johana johann johanna johannes john johnathan johnathon johnie johnnie johnny joko jokubas
  joleen jolena jolene jon jonah jonas jonathan jonathon joni jonny jordan jordi jordon jorge jose josef
  josefa josefina josefine joselyn joseph josephina josephine josh joshua josiah josie josue jovana joya
  joyce jozef juan juana juanita jude judeline judith judy julen jules julia julian juliana julianna
  julianne julie julien julienne juliet julieta juliette julio julissa julius junichiro justin justina
  justine kabita kacey kacper kadhim kadiatou kaede kai kaia kaitlin kaitlyn kajus kaleigh kali kalle kallie
  kamal kamala kamil kamila kamile kanata kanyakumari kara kareem karen kari karim karima karin karina
  karissa karl karla karly karolina karyn kasey kaspar kassandra kassie kat katarina kate katelyn katelynn
  katerina katharina katharine kathem katherina katherine kathie kathleen kathrine kathryn kathy kati katia
  katie katlyn katrina katy kauri kavita kay kaye kayla kaylee kayleigh kazem keeley keely keenan keir keira
  keisha keith kejsi keley keli kelley kelli kellie kelly kelsey kelsie kely kemal ken kendall kendra
  kendrick kenna kenneth kenny kent kenton kenyatta kenza keqiang kera keri kermit kerri kerry keven kevin
  khadija khadije khaled khalid khawla kheira khongordzol khosrow kia kiana kiara kiera kieran kiersten
  kiley kim kimberlee kimberley kimberli kimberly kimmernaq kingsley kip kira kiran kiril kirill kirk
  kirollos kirsten kirstin kizzy klaus klea konrad konstantin konul kori kostiantyn kourtney kris krista
  kristen kristi kristian kristie kristin kristina kristine kristopher kristy kristyna krystal krzysztof
  kurt kurtis kyla kyle kylee kylie kyls kyra lacey lacie lacy ladona ladonna laia laila laith lakesha lamar
  lambert lamija lamont lana lance landon lara larisa larissa larry lars lashawn laszlo latasha latifa
  latisha latonya latoya laura laurel lauren laurence laurent laurie lauryn laverna laverne lavinia lawrence
  laxmi layla lea leah leana leandra leandro leane leann leanna leanne leda leena leevi leia leif leigh
  leila leilani leja lejla lela leland len lena leni lenin lennart lenny lenora lenore leola leon leona
  leonard leonardo leonel leonid leonie leonora leopold leora lesedi lesley lesli leslie lesly lester
  lethabo leticia letitia lettie levente levi lex lexie leyla lia liam lian liana lianne libbie libby lidia
  lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina lincoln linda
  lindsay lindsey lindsi lindsy lindy linus lionel lior lisa lisette liv livia liz liza lizbeth lizette
  lizzie lloyd logan lois lola lolita london lonnie lora loraina loraine lorelei loren lorena lorene lorenzo
  loretta lori lorie lorna lorraina lorraine lorri lorrie lotte lottie lou louella louie louis louisa louise
  lovelie lovro lowell luann luc luca lucas lucia luciana luciano lucie lucien lucija lucile lucille lucinda
  lucy ludovic ludvig ludwig luela luella luigi luis luisa luise luiz luka lukas luke lula lulu lulwa luna
  lupe lupita luther luuk luz lydia lyla lyle lyn lyna lynda lyndon lyndsey lyne lynette lynn lynna lynne
  lynnette lynsey maayan mabel mable macaulay macie maciej mack macy madalyn maddie madeleine madelina
  madeline madelyn madge madison madonna mads mae magda magdalena magdalene maggie magnus maha mahamadou
  mahammad mahdi mahesh mahmoud mahmud maia maire maisie maite maja majd majed majid maksim maksym malachai
  malachy malak malcolm malen malia malik malika malinda mallory mamadou mamata manaia mandakranta mandy
  manfred manish manmohan manny manon mansour mansur manuel manuela mara marc marcel marcela marcell
  marcella marcelle marcello marcelo marci marcia marcie marcin marco marcos marcus marcy margaret
  margarette margarida margarita marge margery margie margo margot margret margrette marguerite mari maria
  mariah mariam mariamawit mariami marian mariana mariane marianna marianne mariano maribel marie mariela
  mariella marija marilyn marina marine mario marion marios maris marisa marisol marissa maritza marius
  marjorie markel marko markos markus marla marlena marlene marlin marlo marlon marnie marquis marsha
  marshal marshall marta martha marti martim martin martina martine marty marvin marwa marwan mary maryam
  maryan maryann marybeth maryjane marylou masoud masoumeh matej mateo matheus mathew mathias mathieu
  mathilde mathis matias matilda matilde matt matteo matthew matthias matti mattia mattias mattie matty
  matus matyas maud maude maura maureen maurice mauricio mavis maxim maxime maximilian maximiliano maxina
  maxine maxwell maybell mayra maysoun mazen mazie mckenzie meagan meg megan meghan mehdi mehmet mei mel
  melanie melina melinda melisa melissa mellisa melokuhle melvin menachem meredith meriem merissa merjem
  merle meron merrill mervin mervyn meryem meryl mevlut mia micaela micah michael michaela michal micheal
  michel michele michelle mick mickey micky midori miguel mihai mika mikaela mikaere mike mikel mikhail
  mikolaj mila milagros milan mildred milena milhouse milica millicent millie milly milo milos milton mimi
  min mina minato mindy minenhle minerva minh minik minnie mira miral miranda miriam mirlande mitch mitchell
  mitzi miyar mobina modibo moe mohamad mohamed mohammad mohammed mohsen moira moises mojtaba mollie molly
  mona monica monika monique monte monty moon morgan moritz morteza moses moshe moussa mrignayani muhamed
  muhammad muhammadu muhammed mullah munir murad murat muriel musa mustafa mustapha mwai mya mykhailo mykola
  myles myra myriam myrlande myrna myron myrtle naasunnguaq nabil nadene nadia nadina nadine nadya naftali
  nahia nahom naima nalla nancy nanette naomi naomie narendra narges naser nasir nasrin nasser natalia
  natalie natalya natasha nate nathalie nathan nathanael nathaniel nathy nawaz nayib neal necmettin ned
  nehir neil nel nela nelisa nell nellie nelson nemesio nena nenad nerissa nesreen nestor netanyahu neville
  ngozi nguyen nia niamh nicholas nichole nick nicki nickolas nicky nico nicola nicolas nicole nicolette
  niels nigel niharika niilo nik nika nikau nikhil niki nikita nikki niklas niko nikola nikolai nikolay
  nikos nila nilay niles nils nina nisanur nisha nita nivi nizar nnamdi noa noah noam noel noella noelle
  noemi nojus nolan nomaan noor nora norah norbert noreen norma norman nouf nour nouri nuka nur nuray nuri
  nurul nyla octavia octavio odelia odette odval ofelia oier oisha oksana ola olaf olav oleg oleh oleksandr
  oleksii oleksiy olena olga olha oliver olivia olivier ollanta ollie olusegun oluwaseun omar omer ondrej
  ophelia orhan ori orville osama oscar osiel oskar osman osvaldo oswald otis otto oumar oumou ovidio owen
  oyunbileg ozgur pablo padraig paige pam pamela pandora paninnguaq paola paolo paris park parvati parviz
  pascal pat patrica patrice patricia patrick patrik patti pattie patty paul paula paulette paulie paulina
  pauline paulo paulos pavel pavlo pedro peg peggy penelope percy perla pervez petar pete peter petr petra
  petro petros phil philip philipp philippe phillip philomena phoebe phylis phyllis pia pierce pierre pieter
  pietro piotr pipaluk polina polly portia prabowo prakash pravit prem preston priscila priscilla priyamvada
  prudence puteri pyotr qais qamar qasem qassem queenie quentin quiana quincy quinn quinton rabina rachael
  rachel rachele rachelle rachid rachida radovan rae raed rafael rahul raila raina rainer rajesh rajnath
  ralf ralph rami ramiro ramon ramona ramush ramzan randal randall randi randolph rania raoul raphael raquel
  rashad rashed rashid rasmus ratko raul rawiri rayan raymond rayna reanna reba rebeca rebecca rebeka
  rebekah recep reece reem reema regan reggie regina reginald regis reid reihaneh reina rena renae renata
  rene renee reta reuben reyansh reyna reynaldo reza rhea rhett rhiannon rhoda rhona rhonda ria riad ricardo
  riccardo richard richelle richie rick rickey ricki rickie ricky rico riek rikki riko riley rimas rin rina
  rishi rita riya riyad roan rob robbie robbin robby robert roberta roberto robyn rocco rochele rochelle
  rocio roderick rodger rodney rodolfo rodrigo roel rogelio roger roghayyeh rohan roland rolanda rolando
  rolf roman romeo ron ronald ronan ronda roni ronna ronnie ronny rory rosa rosalie rosalina rosalind
  rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella roselle rosemarie rosemary
  rosetta rosie roslyn ross rouhollah rowan rowena roxana roxane roxanna roxanne roxie roxy roy royce ruben
  rubin rudolf rudolph rudy rufus ruhollah rupert ruslan russ russel russell ruth ruthie ryan ryou saad
  saanvi sabina sabine sabrina saddam sade sadegh sadie saeb saeed sahar said saida sakeena sakineh sakura
  sal salah saleh salem salik salim sallie sally salma salman salome salva salvador salvatore sam samantha
  sami samir samira samkelo sammie sammy samuel sandeep sandra sandro sani sanjay santiago santino saqib
  sara sarah sarina sasha satoshi saud saul savanna savannah sayed scarlett scot scott scottie scotty seamus
  sean sebastian sebastien sekou selahattin selena selene selim selina selma sepp serena serge sergei sergey
  sergio serhii serhiy serife servando setayesh seth sevda sevinj seymour shadi shahbaz shahd shahid shaikha
  shaim shaimaa shakira shamil shana shanaya shanda shane shania shanna shannon shanon shaquille shari
  sharif sharlene sharon sharron sharyn shaun shauna shawn shawna shay shayla shayma shayna shayne shea
  sheba sheena shehbaz sheila shelby sheldon shelia shelley shelly shelton sheri sheridan sherifa sherman
  sherri sherrie sherry sheryl shiloh shimon shinzo shira shirin shirley shirli shirly shlomo shona shristi
  shyla sid siddhartha sidney sierra sigmar sigmund silas sillin silvia silvio simon simona simone sindy
  siobhan sirajuddin sita siti siyabonga skip skye slobodan snezana sobia sofia sofie sofija solomon
  somayyeh sondra sonia sonja sonya sophia sophie soren souleymane souta spencer spike sri stacey staci
  stacie stacy stan stanislav stanislaw stanley starla stefan stefanie stefano stefanos stela stella stepan
  stephan stephane stephanie stephen steve steven stevie stew stewart stu stuart sue suha sulayman suleiman
  suleyman sultan sumayah sumit sunita suraj suresh susan susana susane susanna susannah susanne sushma susi
  susie susilo suu suzan suzana suzane suzanna suzanne suzette suzie suzy sven svend svetlana sybil syd
  sydney syed sylvester sylvia sylvie szymon tabare tabatha tabitha tadgh taha tahir taichi taika tala talal
  talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanner tansu
  tanya tara tarana taras tarek tareq tariq taro taryn tasha tatiana tatsuki tawana tayyip ted teddy tegan
  teodora terence teresa tereza teri terrance terrell terrence terri terrie terry tess tessa tessie tetiana
  thad thaddeus thalia than thandolwethu thea thein thelma theo theodor theodora theodore theresa therese
  thiago thom thomas thomasina tia tiana tianna tiara tiffany tim timmy timothy tina tingting tisha titus
  tobias toby tod todd tom tomas tomasz tommaso tommie tommy tomoharu toni tonia tony tonya tora tori tracey
  traci tracie tracy travis trent trenton trevor trey tricia trina trish trisha trista tristan troy trudy
  truman tui tula tunar turgut turki tyler tyra tyrone tyson ughur ugne uhuru ulrich ulrik ulysses umar
  umaru umberto unax uri ursula urte usama usha usman uxue vadim vadym val valentin valentina valentine
  valentyna valeria valerie valerii valeriy valery vance vanesa vanessa vasily vasyl veda velma vera vern
  verna vernice vernon veronica vesna vic vicente vicki vickie vicky victor victoria vihaan vikky viktor
  viktoria viktorie viktorija vilte vince vincent vincenzo violeta virgil vitali vitalii vitaliy vivaan
  vivek vivian viviana vivien vivienne vlad vladimir vladislav vojislav vojtech volodymyr vusala vyacheslav
  wade wael wakana waleed walid wallace wally walt walter wanda wang waylon wayne wei wendell wendi wendy
  werner wes wesley weston whitney whitni whitny widelene wila wilbert wilbur wiley wilfred wilfredo wilfrid
  wilfried wilhelm wilhelmina willa willard william willie willis willow willy wilma winfried winifred
  winnie winnifred winona winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xiaomei
  xiaoyan ximena xinyi yaakov yael yagmur yahli yahya yair yan yanis yann yannick yarin yaroslav yasir
  yasmin yasmine yasser yassin yassine yelena yesenia yevgeni yevgeniy yevgeny yevhen yildirim ying yitzhak
  yoav yolanda yonas yonatan yonathan yong yosef yoshihide yossi yousef yousouf youssef yoweri yuen yuina
  yulia yuna yuri yurii yuriy yury yusif yusuf yuuma yuval yvette yvona yvone yvonna yvonne zabihullah
  zabiullah zac zach zachariah zachary zachery zack zackary zada zahid zahra zaid zainab zakaria zan zane
  zara zayed zehra zeinab zelda zelimkhan zelma zena zeynab zeynep zhang ziad zineb zoe zoey zofia zola zora
  zoran zsofia zulfikar
`
    .trim()
    .split(/\s+/),
);
