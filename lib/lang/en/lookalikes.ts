/**
 * Words of common English that a swapped, missing, doubled or wrong letter would make a word of the safety rules: whoever
 * writes “a hut” was not hurt. Found by going through a list of 63,000 English words (SCOWL up to its size 50).
 */
export const lookalikes: ReadonlySet<string> = new Set(
  `
abetter able abound abridge abut ace acme acre adapted adapters adaptor add aft afterward afterwords aground aid
ailed aloe alter ambulances anal animal ant anther anythings arbour ark arks ash asked ate attach attacks aught
awaiting awaking bah bailed baiting bake bakes baking balking ballet banging banish banished bar baring basked
batches batching bather bating batter batters bay baying bead beak beaker bearing beater beating bee beet bellow
belongs belted belting bending beta betters bettor billet billing bitter blames blanch bleaker bled bleeping
bloc boarding boaster bob bone booking bother bothers bout bow boy braces brad braked braking braves breading
breakers bred bride bridged bridges bridging bridle brig brothel brothels brow brunch brunt brushed bucking
buckled buckler buckles buildings bulled bullets bumping bun bungle bunt bur burdens buried burner burped
burping burred burring burs burying bushed buss bust butter buttery butting cabled caching caging caking calking
cam cancel cancers caning canker canter carbons carboy carding carping carting carton carving cashed casing
casually catches catchings caving cawing changing charge charged chargers charges charier charmer charter
chattered cheater chinking chocked choker chokes chowed clashed clashing cleaves cleaving coaster coding coffees
coffer coffins coke coked coking cold collapse collapses colleagues combing comings cooing cooked cooking coot
coping coring county couriers courser courtier cousin cowing cracks crashes creaking crew cringing cropped
crowbars crushed curing currying cutlet cuttings dancer daring dating daughters deaves dedication defector
deriving deserved detectors ding dirt disappears dishwashers dive diver divers diving doable docket doe doming
don dos dosages dotage doubled doubles doublet doubly dour drakes drier driers dripped drivel drivels driven
drives drivings droop drooped dropper drover drovers ducking dumber dumping dyer ear easing eat eater eave eaves
edge eel egret elastic elating elf ell emergence endings enduing engineers equations ere eve excepts excerpt
exit exits explodes explore explored exploring expose exposes fabled fables faking faring farther fathers fating
fatter fearing feather fee fellow felted felting fending fetter fetters fettle fie fiends fighter filed filling
fin finder finders finer finis fir fit fits fitting flailed flakes flambes flame flamed flares flashing flitting
flumes foiled fond fonder font form fracks frames freaking fridge fried friend fringing fro fume fund funking
fuss fusses futures gables gain ganging gather gating gearing gent ginger give giving gnu god gong goo goodbyes
gripped grounds gullet gushed gutting hag hailed hall ham hammed hammers hamper handing hangings harbor harbours
hard hardily hardness hardy haring harrying hat hatches hatching hater hating having haying header healer hearer
hearing heated heaters heather heating heaves heaving heir hem hen hey hinging hiss hitting hiving hock hoe
homebody homing hone hooking hoot hop hording hose hospitalise hospitalises hospitalized hospitals hump humping
hunting hurling hurtling husbands hushed hut ice idioms ids ilk ill ills imagined imagines imaging immigrants
imply injure injures insurances insured inter inured ire itch its jailed jangle jingle jiving juggle jungles jut
juts jutting kettles killings kilning kin knee kneecap lace lack lad lag lames lancer lap laptops lash lashing
lass latches latching late lather lats latter laughter laying lea leading leafing leaking leaning leaping leases
leasing leaved leaven leavens leavings lefter lending lie lief lighted lighten lighters liking liming limply
linger lingers lining liquids lit litter litters lively livings loaves lock locket locking lodger log logger
lone lonely loner longed looming looping loosing looting loving low lubber lucking lug lumber lumping machetes
machined machines mailed making malted malting manage managed managers manages manger mar marches marked
marrying mars mash mashed masher massage massed matched matching mate mating mats mattes mediation medications
meditation meeting melded melding mellow melt mending messages meted meting mettle mil millage milling mingle
mister mold molted molting monger monoxides moon moons morn morns moth mothers mucking mullet murders mushed
nailed nap napped nappier naught nay nearing neater net nettle nieces nigh noes none noon noshing notching
nothings noting nuder numbed numbers nutting oaring odes odors officer offices ones opener opined ore other
outlets outset outsider outsides outsize overdoes overdone overdosed overdoses pace pacing paging painkiller
paling pan parent paring parked parking parks parrying patches patching patents patrol paving pawing pelted
pelting pen pending peopled peoples petrel pictured pictures pieced pierces pill pillage pilling pimply pin pint
pistil pistols piston pitting plastics playing plying pocket poisoner poisons ponder pone poring pouting praying
prison propped prying pug pullet pumping pushed putt putting rack racks railed railways rain rake rakes raking
rally ram rams ranch ranging rap raring rash rasher rather rating rave raving reactions realty rearing reasons
red regally regrets rending reserve reserves rick ridge rife riffle rig righter rile ringer ringers ringing rink
ripped rite rivers roaster robber rocket rod roe rooking root rote rouble rubbed rubbers rubbery rubier rushes
rust rusted rutting sables sad sag sailed sallow salving sanding sank sap sapped sappier sash sat sating save
savings sawing sayings scaled scalped scaring scattered schools scolded scooted scooters scotch searing season
seating seeping selfies sell selling sells sending setter setters setting settle sex shad shads shallow shares
sharing sharked sharking sharks sharps shaving sheering shelled shelling shells shingle shitting shogun shoo
shooter shopped shot shotguns shoulders shuttered shying sic sifter sifting silt silting simple sin sing singe
singer singers singled singles singly sinks sisters sit siting sitter sittings ski skying slapped slaving
slaying sledgehammers sleeking sleeting slice slicer slices slicked slighter slinks slopped sloshing slotting
sluiced smalls smashing smelly smelted smelting smelts smocking smoked smoker smokers smother smoulder snapper
snaring sneering snipped snitches soaring sock socked sockets someones soot sop sopped sore sot souring spanked
spanking spanks spared spares sparing spark sparkled sparkling sparred sparring spars spattered spaying spelled
spelling spells spiced spitting splashing spliced splinted splitting spokes sprinter sprinters spying staging
staking staling standings stare starling starring starting starved starves starving stashing stating stave
staving staying steeling steep steeping stepped sticks stings stink stints stitched stockpile stockpiles stokes
stoking stomped stoop stooped stopper stopping storing straggle stranding strange strangled strangler strangles
streets strengths string stripped stropped stupids sucking suckle sue suicides suing sum sup suture swallows
swapped swards swashing swattered swaying swearing sweeping swelled swelling swells switches tab tables tablet
tacking tacks tailed takings talking tam taming tanager tank tanking tap taping tar taring tarp tarrying tasked
tasking taster taught taxing tea tearing technicians tending thanking theater thee thees thin thinks thinning
thins thongs thorough though threat three throats throaty throttled throttles thy tide tie tighter tillage
tilling ting tingle tings tipped tippled tire toady toasted toasters toastier toffee toking tomorrows too top
topped topple topples tore touring traces track tracts trapped trashed treason tricks tried tripled trough
trucks tuck tucking turned turning umber ump umping urn uses vanishes varnish varnished veer vending vice
villager villages wading wafting waging wailed wailing waists waiving waling walling wallow wan wander waning
wanting washed washers washes waster wasting watches watching waving waxing weaning weapons wearying weaves
weaving wee weer welted welting wen wending wet wetter wheelchairs whit whither whiting whomever widow widows
wile willing wing winger wingers winner winnow winnows winters wisher wist wit witting wok woke won wonders word
wore wounder wreaking wrests wringing writ writhing writings writs wroth yammer yellows yogurts yonder zinger
zingers
`
    .trim()
    .split(/\s+/),
);
