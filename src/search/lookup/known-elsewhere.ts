/**
 * Names of other persons, places and bodies that readers of such an archive know and may type, each word by itself: when
 * the archive does not have them, they must not be taken for a slip of a name that it has. Only those that lie near one
 * travel to the browser, and one that gets a record of its own is passed over. Capital cities and countries of the world,
 * then the names of the region and of its news.
 */
export const knownElsewhere: readonly string[] = `
  abad abdulla abdullah abdullayev abdulov abish abkhazia ablyazov abu abuja accra akayev akhmad akhmedov
  akipress akromiya aktau albania aleppo algeria alimov alisher aliyev america amman amnesty amsterdam
  anatolia andijan andorra andropov angela angola ankara anna ansarullah antigua anvar apia arabs aral
  argentina armenia armenian asadov ashgabat ashraf aslan asmara asuncion athens atyrau australia austria
  avesta aziz badghis baghdadi bahamas bahrain baikonur bakiyev baku balkans balkh balkhash balochistan
  baluchistan bamako bamiyan bangkok bangladesh bangui banjul barbados basayev bashkir bashkortostan basra
  batirashvili batken beijing beirut bekzat belarus belgium belgrade belize belmopan benin berdimuhamedov
  berdimuhamedow berdymukhamedov beria berlin bern beslan bhutan bin bissau bogota boko bolat bolivia boris
  bosnia boston botswana brasilia bratislava brazil brazzaville brezhnev bridgetown brunei brussels
  bucharest budapest bukhara bulgaria burkina burma burundi cairo cambodia cameroon canada canberra caracas
  carina castries caucasus chad charles chechen chechnya chicago chile china chinese chisinau clinton cnn
  colombia colombo comoros conakry congo copenhagen crimea croatia cuba cyprus czechia dagestan daikundi
  dakar damascus daniel danilov daniyar dariga dashoguz david deir delhi dhabi dhaka dili dinara djibouti
  dmitry dodoma doha doku dominica donald donetsk dostum dubai dubinin dublin dubov dubrov dushanbe ecuador
  edward ekibastuz emomali erbil erdogan eritrea estonia eswatini ethiopia eurasianet fallujah farhad farid
  faryab fergana fiji finland france freetown fsb gable gabon gaborone gaddafi galimov gambia gaza gazeta
  geneva george georgetown georgia georgian ghana ghani ghazni gibraltar gorbachev greece grenada grozny
  guardian guatemala guinea gulnara gurbanguly guyana haddad haiti halikov halilov halimov hamas hamburg
  hamid hanoi haqqani haram harare hasan hassan havana hazara hekmatyar helmand henry herat hezbollah
  hillary hizb hizbullah homs honduras honiara hungary hussein ibragimov ibrahim iceland idlib igor ilham
  india indian indonesia ingushetia interfax interpol iran iranian ireland isfahan isfara islamabad ismail
  ismailov israel israeli istanbul italy itar ivan ivanov izmir izvestia jakarta jalal jalalabad jamaat
  jamaica jamal james jamshed japan japarov jeenbekov jerusalem jinping jomart jordan joseph juba juma jund
  jundullah kabila kabul kadyrov kairat kamal kamilov kampala kandahar kapisa karabakh karachi karakol karen
  karim karimi karimov karimova karinov karlov karpov karshi karzai kashgar kashmir kasimov kasparov kassym
  kathmandu katrin kazan kazimov kazinform kenya kerr kerry kgb khabar khalikov khalilov khartoum khilafah
  khiva khodorkovsky khomeini khrushchev khujand kiev kigali kingston kinshasa kiribati kirill kirkuk kloop
  kobani kokand kommersant korea korolenko korolev korotkov kosovo kostanay kotlov kotov kovalev kozhokin
  kozlovski kozlovsky kuala kulibayev kulob kunar kunduz kurbanov kurdish kurdistan kurds kurgan kurmanbek
  kuwait kuznetsov kyiv kyzylorda laden lahore laos latvia lavrov lebanon lebedev lenin lenta leone lesotho
  liberia libreville libya liechtenstein lilongwe lima lisbon lithuania ljubljana logar lome luanda
  lukashenka lukashenko lumpur lusaka luxembourg macedonia madagascar madina madrid maghreb majuro
  makhachkala malabo malakhov malawi malaysia maldives mali malika maliki malinov malkin malta mamedov
  maminov managua manama manila mansur maputo marchenko maria marina martin mary maryam maseru mashhad
  maskhadov massimov massoud mauritania mauritius mazar mbabane mecca medina medvedev menon merkel mexico
  michael micronesia mikhail minin minsk mirziyoyev mirzoev mogadishu moldova monaco mongolia monrovia
  montenegro montevideo morgan morocco moroni morozov mossad mosul mozambique mubarak mukhtar mullah munich
  murat muratov murghab muscat myanmar nabiyev nadir nagorno nairobi namangani namibia nargiza naryn nassau
  natalia nato nauru navalny navoi nazarbayeva nazarbek nazarbekov nazarian nazarov nazir nemtsov nepal
  netanyahu netherlands niamey nicaragua nicosia niger nigeria nikolai niyazov norman norway nosov
  nouakchott novak noviy novosibirsk nukus nuristan nurlan nurmagomedov oleg olga oman omsk orenburg organov
  orlov osama osce oskemen oslo ossetia ottawa otunbayeva ouagadougou ozodi ozodlik paktia paktika palau
  palestine palikir palmyra panama panjakent papua paraguay paris pashtun pavel pentagon persia persian
  persians peru peshawar peters petrenko petropavl petrov philippines podgorica poland popov poroshenko
  portugal prague praia pravda pretoria punjab putin pyongyang qatar quetta quito qurghonteppa rabat rahmon
  rakhmon ramadi ramzan raqqa rashid rashidov recep reuters reykjavik richard riga riyadh robert roman
  romania rome roseau rouhani ruslan rustam rwanda saakashvili sadat saddam sadyr safarov sahel saidov
  salimov salman salvador samad samara samarkand samir samoa sanaa santiago saparbaev saparmurat sarajevo
  sargsyan satayev sattarov scotland selim selimov semey serbia serebro sergeev sergei sergey sergeyenko
  serik seychelles shabaab shamil sharif sharipov shatov shavkat shibaev shishani shoigu shubin shymkent
  siberia sidorov sierra sinai sindh singapore sisi skopje slovakia slovenia smirnov sobyanin sochi sofia
  sokolov somalia sooronbay spain stalin stockholm sudan sultanov suriname suva svetlov svoboda switzerland
  sydney tablighi tahir tahrir taipei taiwan takhar talas taldykorgan tallinn tanzania tarawa taraz tass
  tatar tatarstan tayyip tbilisi tegucigalpa tehran temirtau termez thailand thimphu thomas tikrit timur
  tirana tobago togo tokayev tokmok tokyo tonga toronto trinidad tripoli trump tunis tunisia turkestan
  turkmenabat turkmenbashi tursunov tuvalu tyube ubaidulloev ufa uganda uighur ukraine ulaanbaatar umar
  umarov urgench uruguay urumqi usman usmanov uyghur uzgen vaduz valletta vanuatu vatican venezuela victoria
  vienna vientiane vietnam vilnius volgograd volkov wales warsaw washington waziristan william windhoek
  xinjiang yamoussoukro yaounde yekaterinburg yeltsin yerevan yusuf yusupov zabul zagreb zakir zakon zambia
  zarqawi zawahiri zelensky zimbabwe zokirov zor
`
  .trim()
  .split(/\s+/u);
