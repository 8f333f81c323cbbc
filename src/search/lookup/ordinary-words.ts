/**
 * Ordinary English words, 4,501 of them, in small letters: what a reader types who does not mean a name. Only those
 * among them that lie near a name travel to the browser (see index/names-table.ts). A word that is missing here is no fault
 * until it brings up a name by mistake; then it is added.
 */
export const ordinaryWords: readonly string[] = `
  a abbot abdomen abdul able about above abroad absence absolute absolutely abstract abuse abuses academic academy accept acceptable acceptance access accident
  accommodation accompany according account accurate accuse achieve achievement acid acknowledge acquire across act acted action active activist activity actor actress acts
  actual actually adapt add added addition additional address adequate adjust administration admire admission admit adopt adult advance advanced advantage adventure
  advertise advice advise afar affair affairs affect afford afraid after afternoon afterwards again against age agency agenda agent aggressive ago agree agreement
  agriculture ahead aid aim air aircraft airline airport alarm album alcohol alert alga algae alike alive all alley alliance allied allow ally almighty almost alone along
  already also alter alternative although always amateur amazing ambassador amber ambition amen amends amid among amount analysis analyst anchor ancient and angel anger
  angle angry animal ankle anniversary announce annual another answer ant ante anticipate antics anxiety anxious any anybody anymore anyone anything anyway anywhere apart
  apartment apologize apparent appeal appear appearance apple application apply appoint appointment appreciate approach appropriate approval approve aqua arch archive are
  area arena argue argument arid arise arm armed army aroma around arrange arrangement array arrest arrival arrive arrow art article artist as ash ashamed ashes aside ask
  asleep aspect assault assed assembly assess assessment asset assign assist assistance assistant associate association assume assumption asthma astonish astray astronaut
  at athlete atlas atmosphere atom atone attach attack attempt attend attention attitude attorney attract attraction attractive audience audit aunt aura aurora author
  authority automatic autumn available average avoid await award aware away awful axis baby back background bacon bad badge badger badly bag baggage bagged bake baked baker
  bakers bakery balance balcony ball ban banana band bank banker banner bar bare barely bargain barn baron barrack barrage barrel barrier base basic basically basin basis
  basket bat batch bath baton battle bay bazaar be beach beam bean bear beard bearer beast beat beautiful beauty because become bed bedroom bee beef been beer before beg
  begin beginning begun behave behavior behaviour behind being belief believe bell bells belong below belt bench benchmark bend beneath benefit bent beret berry beside best
  bet better between beyond bible bicycle bid big bike bill billion bird birth birthday bisect bishop bit bite bitter black blade blame blank blanket blast blend bless
  blind blink block blog blood bloom blow blue blunt blush board boat body boil bold bolt bomb bond bone bonus book boot booth border bore boring born borrow boss both
  bother bottle bottled bottom bounce bound bowl box boy braid brain brake branch brand brass brave bravery bread break breakfast breast breath breathe breed breeze brew
  bribe brick bride bridge bridle brief briefly bright brilliant bring brisk briton broad broadcast broken broker bronze brook brother brown brush brutal brute brutish
  bubble bucket budget build building bulk bull bullet bunch bundle burden bureau burn bury bus bush business busy but butcher butter button buy buyer by bye cabin cabinet
  cable cage cairn cake calculate calendar calf caliph caliphate call calm camel camelia camels camera camp campaign can canal cancel cancer candidate candle canker cannon
  canvas cap capable capacity capital captain capture car caravan carbon card cardinal care career careful carefully careless cargo carin caring carol carpet carry cart
  carve case cash cast castle casual cat catalogue catch category cater cattle cause cave cease cedar ceiling celebrate celebrity cell cellar cement census center central
  centre century cereal ceremony certain certainly chain chair chairman chalk challenge chamber champion chance change channel chaos chapel chapter character charge charity
  charm chart chase cheap cheat check cheek cheese chef chemical cherry chess chest chicken chief child childhood children chill chip chocolate choice choir choose chop
  chord chore chorus chrome church cigarette cinema circle circumstance circus cite citizen city civil civilian claim clan clash class classic classroom claw clay clean
  clear clearly clerk clever click client cliff climate climb cling clinic clip clock clone close closed closely cloth clothes clothing cloud clover clown club clue clumsy
  cluster coach coal coalition coast coat cobble cockpit code coffee coin cold collapse colleague collect collection collective college colonel colony color colour column
  combat combination combine come comedy comet comfort comfortable comic command commander comment commerce commercial commission commit commitment committee common
  communicate communication community company compare comparison compass compete competition competitive complain complaint complete completely complex complicated
  component compose comprehensive compromise computer comrade concentrate concept concern concert conclude conclusion concrete condition conduct cone conference confidence
  confident confirm conflict confront confuse confusion conger congress connect connection conscious consciousness consequence conservative consider considerable
  consideration consist constant constantly constitute constitution construct construction consult consume consumer contact contain container contemporary content contest
  context continent continue continuous contract contrast contribute contribution control controversial conventional conversation convert convince convoy cook cookie
  cooking cool cooperate copper copy coral cord core cork corn corner corporate corps corpse correct correspond corrupt corruption cosmic cosmos cossack cost costume
  cottage cotton couch cough could council count counter country county coup couple courage course court cousin cover cow cozy crab crack cradle craft crane crash crate
  crawl crazy cream create creation creative creature credit creed creek creep crest crew crime criminal crisis crisp criteria critic critical criticism criticize crop
  cross crowd crown crucial crude cruel cruise crumb crush crust cry crystal cube cult cultural culture cup curb curd cure curing curious curl currency current currently
  curse curtain curve cushion custom customer cut cycle dagger daily dairy dam damage damn damp dance danger dangerous dare dark darkness dash data date daughter dawn day
  dead deadline deaf deal dealer dear death debate debt debut decade decide decision deck declare decline decrease decree deed deep deeply deer defeat defect defence defend
  defendant defense deficit define definite definitely definition degree delay delight deliver delivery delta demand democracy democratic demonstrate den denim dense dent
  deny department depend dependent deposit depression depth deputy derive describe description desert deserve design designer desire desk desperate despite destroy
  destruction detail detailed detain detect deter determine detour develop development device devil devote diary dice dictionary did die diet differ difference different
  difficult difficulty dig digital dine diner dinner dip diplomat direct direction directly director dirt dirty disabled disagree disappear disappoint disaster disc
  discipline discount discover discovery discuss discussion disease dish dismiss disorder display dispute distance distant distinct distinguish distribute distribution
  district ditch dive divide division divorce do dock doctor document dog doll dollar domain dome domestic dominate donkey doom door dose dot double doubt dove down dozen
  draft drag dragon drain drama draw drawer drawing dread dream dress drift drill drink drip drive driver drone drop drought drown drug drum drunk dry dual duck due duel
  duke dull dumb dump dune during dusk dust duty dwarf dwell dye each eager eagle ear early earn earnest earring earth ease easily east eastern easy eat ebony echo eclipse
  economic economics economist economy edge edit edition editor educate education eel effect effective effectively efficiency efficient effort egg ego eight either elbow
  elder elderly elect election electric electricity electronic element elephant elevate eliminate elite elm else elsewhere email embargo embassy ember emblem embrace emerge
  emergency emir emotion emotional emperor emphasis emphasize empire employ employee employer employment empty enable enact encounter encourage end endure enemy energy
  enforce engage engine engineer engineering enhance enigma enjoy enormous enough ensure enter enterprise entertain entertainment enthusiasm entire entirely entrance entry
  envelope environment environmental envoy envy epic episode equal equally equator equipment era erase error escape especially essay essential essentially establish
  establishment estate estimate etc eternal ethic ethics ethnic evade evaluate eve even evening event eventually ever every everybody everyday everyone everything
  everywhere evidence evil evolution evolve exact exactly exam examination examine example excellent except exception exchange excite excited exciting exclude excuse
  execute executive exercise exhibit exhibition exile exist existence existing exit exotic expand expansion expect expectation expensive experience experiment expert expire
  explain explanation explode explore explosion export expose exposure express expression extend extension extensive extent external extra extraordinary extreme extremely
  extremist eye fable fabric face facility fact factor factory faculty fade fail failure faint fair fairly faith fake falcon fall false fame familiar family famine famous
  fan fancy fang far farce fare farm farmer fashion fast fat fatal fate father fatwa fault favor favour favourite fear feast feather feature federal fee feeble feed feel
  feeling fellow female fence fern ferry festival fetch fever few fewer fiber fibre fiction fiddle field fierce fifteen fifth fifty fig fight fighter fighting figure file
  fill film filter fin final finally finance financial find finding fine finger finish fire firm first fish fit five fix flag flair flame flare flash flask flat flavor flaw
  flee fleece fleet flesh flick flight fling float flock flood floor flour flow flower fluid flush flute fly foam focus foe fog foil fold folk follow following font food
  fool foot football for force foreign forest forever forget fork form formal format former formula fort forth fortune forward fossil foster foul found foundation founder
  fountain four fourth fox fraction fragile frail frame framework frank fraud freak free freedom freeze freight french frenzy frequency frequent frequently fresh friction
  fridge friend friendly friendship fright fringe frog from front frost frown frozen fruit frustrate fry fuel full fully fun function fund fundamental funding funeral funny
  fur furniture further fury fuse fuss future gain galaxy gallery gallop gamble game gamma gang gap garage garb garbage garden garlic garment garnish gas gasp gate gather
  gauge gave gay gaze gazette gear gem gender gene general generally generate generation genetic genius genre gentle gentleman germ gesture get ghost giant gift gill ginger
  girder girl girlfriend give given glad glance glare glass glaze gleam glide glimpse glitter global globe gloom glory gloss glove glow glue go goal goat gobble gobbled
  goblet goblin goblins god goggles gold golden golf gone good goodbye goods goose gore gorge gosh gospel gossip govern government governor gown grab grace grade gradually
  graduate grain gram grand grandfather grandmother grant grape graph grasp grass grateful grave gravel gravity graze grease great greatest greed green greet gremlin
  gremlins grey grid grief grill grim grin grind grip groan grocery groom groove gross ground group grove grow growing growl growth grudge gruel guarantee guard guess guest
  guide guideline guild guilt guilty guitar gulf gun gust gut guy gym gypsy habit had hail hair half hall halo halt ham hammer hand handle hang happen happy harass harbor
  harbour hard hardly hare harm harmony harsh harvest hash haste hat hatch hate haul haunt have hawk hay hazard he head headline headquarters health healthy hear hearing
  heart hearth heat heaven heavily heavy hedge heel height heir hell hello helmet help helpful hen hence her herb herd here heritage hermit hero herself hesitate hi hide
  high highlight highly highway hike hill him himself hinge hint hip hire his historian historic historical history hit hoarse hoax hobby hockey hold hole holiday hollow
  holy homage home homeless honest honey honor honour hood hoof hook hop hope horde horizon horn horrible horrid horse hose hospital host hostage hostile hot hotel hour
  house household housing hover how however howl hug huge hum human humane humble humid humor hump hunch hundred hunger hungry hunt hunter hurdle hurricane hurry hurt
  husband hush hut hymn ice icon idea ideal identify identity ideology idle idol if ignore ill illegal illness illustrate image imagination imagine imam immediate
  immediately immigrant immigration impact imply import importance important impose impossible impress impression impressive improve improvement in inch incident include
  including income incorporate increase increased increasingly incredible indeed independence independent index indicate indication individual industrial industry infant
  infection inflation influence inform information ingredient initial initially initiative injure injury ink inlet inn inner innocent inquiry insect inside insight insist
  inspect inspire install instance instant instead institute institution instruction instrument insult insurance insure intact intellectual intelligence intend intense
  intensity intention interaction interest interested interesting internal international internet interpret interpretation intervention interview into introduce
  introduction invade invasion invent invest investigate investigation investigator investment investor invitation invite invoke involve involved ira irate irk iron irony
  is island isle isolate issue it itch item its itself ivory ivy jacket jade jail jam jar jargon jaw jealous jeans jelly jerk jerky jet jewel jihad job jog join joint joke
  joker jolly jolt journal journalist journey joy judge judgment jug juice jump june jungle junior juror jury just justice justify kangaroo karma kayak kebab keen keep
  kemal kennel kernel kettle key kick kid kidney kill killer killing kin kind king kingdom kingly kiss kit kitchen kite kitten knee kneel knife knight knit knob knock knot
  know knowledge koran lab label labor laboratory labour lace lack lad ladder lady lake lamb lament lamp lance land lander landlord landscape lane language lap large
  largely lash last latch late later latter laugh launch lava lavender law lawful lawn lawsuit lawyer lay layer lazy lead leader leadership leading leaf league leak lean
  learn learning lease least leather leave leaven lecture ledge left leg legacy legal legend legion legislation legitimate leisure lemon lend length lens less lesson let
  lethal letter levee level lever levied levy liable liberal liberty library licence license lid lie life lifestyle lifetime lift light like likely limb lime limit
  limitation limited limp linden line linen linger link lion lip liquid list listen literally literary literature little live liver living lizard load loaf loan lobby local
  locate location lock lodge lofty log logic logical lonely long look loop loose loot lord lorry lose loss lost lot lotus loud lounge love lovely lover low lower loyal luck
  lucky lull lump lunar lunch lung lure lush lust luxury machine mad magazine magic magnet maid mail main mainly maintain maintenance major majority make maker male malice
  mall malt mama mammal man manage management manager mange mango mangy manna manner manor mansion mantle manual manufacture manufacturer many map maple marathon marble
  march margin marine mark market marketing marriage married marry marsh martyr marvel masculine mask mass massive mast master mat matador match mate mater material math
  mathematics matter maximum may maybe mayor maze me meadow meal mean meaning means meanwhile measure measurement meat mechanism media medical medicine medium meet meeting
  megaphone melody melt member membership memo memory men menace mend mental mention mentor menu merchant mercy mere merely merge merit mesh mess message metal meter method
  metro middle midnight midst might mighty migrant migration mild mile militant military milk mill million mimic mind mine mineral minimum minister ministry minor minority
  mint minute miracle mirror misery miss missile missing mission mist mistake mix mixture moan mob mobile mock mode model modem moderate modern modest module moist mole
  molten moment money monitor monk monkey monster month monument mood moon moor mop moral morale more moreover morning mortgage mosque moss most mostly moth mother motion
  motivate motivation motor motto mould mound mount mountain mourn mouse mousse mouth move movement movie much mud mule multiple mumble mummy mungo mural murder murky
  murmur muscle muse museum mushroom music musical musician muslim must mute mutton mutual muzzle my myself mystery myth nail naked name nanny nap narrative narrow nasty
  nation national nationality native natural naturally nature naval navel navy near nearby nearly neat necessarily necessary neck nectar need needle negate negative
  negotiate negotiation neighbor neighborhood neighbour neither neon nephew nerd nerve nervous nest net network neutral neutron never nevertheless new newly newman news
  newspaper next nice nickel niece night nine no noble nobles nobody nod noise nomad none noon noose nor norm normal normally north northern nose not notch note notebook
  nothing notice notion noun novel now nowhere nuclear numb number numerous nun nurse nut nylon oak oasis oat oath obey object objective obligation obscure observation
  observe observer obtain obvious obviously occasion occasionally occupation occupy occur ocean odd odds odour of off offense offensive offer office officer official often
  oh oil ok okay old olive olives omen omit on once one ongoing onion online only onset onto opaque open opening opera operate operating operation operator opinion opium
  opponent opportunity oppose opposite opposition oppression optic option or oral orange orbit orchard ordeal order ordinary ore organ organic organisation organization
  organize organized organs orient origin original originally orphan other otherwise ouch ought ounce our ourselves out outbreak outcome outdoor outfit outlet output
  outrage outside oval oven over overall overcome overlook owe owl own owner oxide oxygen oyster pace pack package pact pad paddle paddock pagan page pain painful paint
  painter painting pair palace pale palm palmer pamper pamphlet pan panda panel panic pants paper parade paradise paradox parcel pardon parent parish park parliament parrot
  part participant participate participation particle particular particularly partly partner partnership party pass passage passenger passion passive passport past pasta
  pastor pasture patch path patience patient pattern pause pave pavement pavilion pavlova paw pay payment pea peace peaceful peach peak peanut pearl peasant pebble peel
  peer pen penalty pencil penguin pension people pepper per perceive percent percentage perception perch perfect perfectly perform performance perhaps peril perilous period
  perish perk permanent permission permit person personal personality personally personnel perspective persuade pet petal petrol petty phantom phase phenomenon philosophy
  phone photo photograph photographer phrase physical physically physician physics piano pick picnic picture pie piece pier pig pigeon pile pill pillar pillow pilot pin
  pinch pine pink pioneer pipe pirate pistol pit pitch pity pivot pizza place plague plain plan plane planet plank planning plant plaster plastic plate platform play player
  plaza plea plead please pleasure pledge plenty plight plot plow plug plum plunge plus pocket poem poet poetry point poison poke poker polar pole police policeman policy
  polish polite political politically politician politics poll pollution polo pond pony pool poor pop pope popular population porch pore pork porous port portion portrait
  portray pose posh position positive possess possession possibility possible possibly post pot potato potential potentially pouch poultry pound pour poverty powder power
  powerful practical practice praise prank pray prayer preach preacher precious precise precisely predict prefer preference pregnancy pregnant premier preparation prepare
  prescription presence present presentation preserve president presidential press pressure pretend pretty prevent previous previously prey price priceless prick pride
  priest primarily primary prime primer prince princess principal principle print prior priority prism prison prisoner privacy private prize probably probe problem
  procedure proceed process produce producer product production profession professional professor profile profit program programme progress project prominent promise
  promote prone proof proper properly property proportion proposal propose prose prosecute prosecutor prospect prosper protect protection protein protest proud prove
  proverb provide provider province provision proxy prune psychological psychology pub public publication publicly publish publisher pudding puff pull pulp pulse pump punch
  punish punishment pupil puppet puppy purchase pure purge purple purpose purse pursue push put puzzle quake quality quantity quarrel quarry quarter quarterback quartz quay
  queen quest question queue quick quickly quiet quietly quilt quit quite quiver quota quote rabbit race racial racism rack radar radical radicalism radio radius raft rag
  rage raid rail railway rain rainbow raise rally ramp ranch random range rank ransom rapid rapidly rare rarely rash rasp rat rate rather rating ratio raven raw ray razor
  reach react reaction read reader reading ready real realistic reality realize really realm reap rear reason reasonable rebel recall receive recent recently recipe
  recognition recognize recommend recommendation record recording recover recovery recruit recruitment red reduce reduction reef refer reference reflect reflection reform
  refugee refuse regard regarding regardless regime region regional register regret regular regularly regulate regulation reign reinforce reject relate relation
  relationship relative relatively relax release relevant reliable relic relief religion religious relish rely remain remaining remark remarkable remedy remember remind
  remote remove renew rent repair repeat repeatedly replace reply report reporter represent representation representative repression reptile republic reputation request
  require requirement rescue research researcher resemble resent reservation reserve residence resident resin resist resistance resolution resolve resort resource respect
  respond response responsibility responsible rest restaurant restore restrict restriction result retain retire retirement return reveal revenge revenue reverse review
  revolution reward rhyme rhythm rib ribbon rice rich rid riddle ride ridge rifle rig right rim ring rinse riot ripe ripple rise risk ritual rival river road roam roar
  roast rob robe robin robot robust rock rocket rod rogue role roll romance romantic romp roof room root rope rose rotten rouge rough roughly round route routine row royal
  rub rubber rubbish ruby rudder rude rug ruin rule ruler rumble rumor rumour run running rural rush rushing russet rust rustic rustle ruthless sack sacred sacrifice sad
  saddle safe safety sage said sail saint sake salad salary sale sales salmon salon salt salute same sample sanction sand sang sanity sash satellite satire satisfaction
  satisfied satisfy sauce savage save saving savor say scale scandal scar scared scarf scatter scenario scene scent schedule scheme scholar scholarship school science
  scientific scientist scoop scope score scorn scout scrap scream screen screw script scrub sculpture sea seal seam search season seat second secondary secret secretary
  section sector secular secure security sedan see seed seek seem segment seize select selection self sell senate senator send senior sense sensitive sentence separate
  sequence serene sergeant serial series serious seriously sermon serum serve server service session set setting settle settlement seven several severe sex sexual shabby
  shade shadow shaft shah shake shall shallow shame shampoo shams shape share shark sharp shawl she shed sheep sheer sheet shelf shell shelter sheriff shield shift shimmer
  shine ship shirt shiver shoal shock shoe shoot shooting shop shopping shore short shortly shot should shoulder shout shove show shower shred shrimp shrine shrink shrug
  shuffle shut shuttle shy sick sid side siege sigh sight sign signal significance significant significantly silence silent silk silly silver similar similarly simple
  simply sin since sing singer single sink sir siren sister sit site situation six size skate skeleton sketch ski skill skin skip skirt skull sky slab slam slap slate
  slaughter slave sledge sleep sleeve slender slice slide slight slightly sling slip slogan slope slot slow slowly slum small smart smash smear smell smile smoke smooth
  snack snail snake snap sneak sniff snore snow so soap sober soccer social society sock soda sofa soft software soil solar soldier sole solemn solid solo solution solve
  some somebody somehow someone something sometimes somewhat somewhere son song sonic soon soothe sophisticated sore sorrow sorry sort soul sound soup sour source south
  southern sovereign space spade span spare spark sparrow speak speaker spear special specialist species specific specifically spectrum speech speed spell spend spending
  sphere spice spider spike spill spin spine spiral spirit spiritual spite splash splendid split spoke spokesman sponge sponsor spoon sport spot spray spread spring spur
  spy squad square squash squeeze stab stability stable stack stadium staff stage stagger stain stair stake stale stall stallion stamp stan stand standard standing star
  starch stare stark start starve state statement static station statistics statue status stay steady steal steam steel steep stem step stern stew stick stiff still stir
  stitch stock stomach stone stood stool stoop stop storage store storm story stout stove straight strain strand strange stranger strap strategic strategy straw stray
  streak stream street strength strengthen stress stretch strict strictly stride strike striker string strip stripe stroke stroll strong strongly structure struggle stub
  student studio study stuff stumble stun stupid sturdy style subject submit subsequent substance substantial subtle suburb subway succeed success successful successfully
  such sudden suddenly sue suffer sufficient sugar suggest suggestion suicide suit suite sulk sullen sultan sum summer summit sun superb supper supply support supporter
  suppose supposed supreme sure surely surf surface surge surgery surplus surprise surprised surprising surprisingly surround survey survival survive survivor suspect
  suspend suspicion sustain swamp swan swarm sway swear sweat swede sweep sweet sweeten swell swift swim swing switch swollen sword syllable symbol sympathy symptom syringe
  syrup system table tack tactic tail tailor taint take talc tale talent talk tall talon tame tan tangle tango tank tap tape tar target tariff tart task tasks taste tattoo
  taught taunt tavern tax taxi tea teach teacher teaching teak team tear tease technical technique technology teen teenager telephone television tell temper temperature
  temple temporary tempt ten tenant tend tendency tender tennis tension tent term terms terrace terrible territory terror terrorism terrorist test testify testimony testing
  text than thank thanks that thaw the theater theatre thee theft their them theme themselves then theory therapy there therefore thermal these thesis they thick thief
  thigh thin thing think thinking third thirst thirty this thorn thorough those though thought thousand thrash thread threat threaten three thrift thrill thrive throat
  throne through throughout throw thrust thud thug thumb thunder thus tick ticket tidal tide tidy tie tiger tight tile till tilt timber time tin tiny tip tired tissue title
  to toad toast tobacco today toe together toil toilet token tolerate toll tomato tomb tomorrow ton tone tongue tonic tonight too tool tooth top topic topple torch torn
  torques torrent tortoise torture toss total totally totem touch tough tour tourist toward towards towel tower town toxic toy trace track tractor trade tradition
  traditional traffic tragedy trail train training trait traitor tramp trance transfer transform transformation transit transition translate transport transportation trap
  trash travel tray treason treasure treat treatment treaty tree tremendous trench trend trial tribal tribe tribute trick trigger trim trio trip triumph trivial troop
  troops trophy tropical trouble trout truce truck true truly trumpet trunk trust truth try tsar tube tuck tug tulip tumble tuna tune tunnel turbine turf turk turks turmoil
  turn turns turtle tusk tutor twelve twenty twice twig twin twist two tycoon type typical typically tyrant tyre ugly ulcer ultimate ultimately umbrella uncle under undergo
  understand understanding unemployment unfair unfortunately uniform union unique unison unit unite united universal universe university unknown unless unlike unlikely
  unrest until unusual unveil up upon upper upright uproar upset urban urge us use used useful user usher usual usually utility utter vacant vacation vaccine vacuum vague
  valiant valid valley valor valuable value valve vampire van vanish vanity vapor variable variation variety various vary vast vault vegetable vehicle veil vein velvet
  vendor venom venture venue verb verdict verge verify verse version versus very vessel vest veteran via vibrant vice vicious victim victory video view viewer villa village
  vine vinegar vineyard violate violation violence violent violin viper virgin virtually virtue virus visible vision visit visitor visual vital vivid vocal vodka vogue
  voice void volcano volley volume volunteer vote voter vow vowel voyage vs vulnerable vulture waddle wade wage wagon waist wait wake walk wall wallet walnut wander want
  war warden ware warehouse warm warn warning warp warrant warrior wary was wash wasp waste watch water wave way we weak weakness wealth wealthy weapon wear weather weave
  web wedding wedge weed week weekend weekly weep weigh weight weird welcome welfare well west western wet whale wharf what whatever wheat wheel when whenever where whereas
  wherever whether which while whip whirl whiskey whisper white who whoever whole whom whose why wicked wide widely widespread widow width wife wild will willing willow win
  wind window wine wing wink winner winter wipe wire wisdom wise wish wit witch with withdraw within without witness wolf woman womb women wonder wonderful wood wooden wool
  word work worker working works workshop world worm worried worry worse worship worst worth would wound wrap wrath wreath wreck wrestle wrist write writer writing written
  wrong yacht yard yawn yeah year yearn yeast yell yellow yeoman yeomen yes yesterday yet yield yoga yoke yolk you young your yours yourself youth zeal zebra zero zinc zip
  zone zoo
`
  .trim()
  .split(/\s+/u);
