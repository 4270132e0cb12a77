/** Words that belong to names without being names by themselves. */
export const particles = new Set(
  'van von vom de der den del della di da do dos das du la le las los el al bin ibn bint abu st saint ter ten te zu zum af av y e o mac mc ní ni nic uí ap and &'.split(
    ' ',
  ),
);

/** Titles and letters around names; outside the identifying quote. */
export const titles = new Set(
  'mr mrs ms miss mx dr prof professor doctor sir dame lady lord rev reverend fr capt captain col sgt lt hon pastor rabbi nurse sister señor señora sr sra jr ii iii iv md rn phd esq do dds np pa bsn lpn mba and'.split(
    ' ',
  ),
);

/** Names that are ordinary English words too: in small letters they are words. */
export const ordinary = new Set(
  'will may grace mark bill rose hope art penny chase frank faith joy sue pat drew rob jack summer autumn april june august dawn amber ruby pearl lily daisy violet ivy holly heather olive hazel iris robin ray cliff dale glen heath gray grey rich nick josh skip guy miles max gene dean earl duke king prince major victor buck christian destiny melody charity chance trip van don ken case page reed lance wade ward tanner hunter mason carter cooper parker taylor archer lane brook brooks day winter winters frost kit eve grant clay dusty rusty sandy sunny star wren angel carol viola ginger basil rocky bob peg dot tab sky kay cash crystal norm stew harry walker cross rock ash jade opal coral fern harmony sage rain noble cherry ford bay blue ace buddy junior ally merry patience honor honour justice mercy liberty royal sterling pierce stone stones wood woods brown white black green young long short price bush baker cook bell bells field fields marsh street rivers banks bank hall hill hills moon fox wolf bird fish lamb bond church gold silver storm english french park barber pike best love good wise sharp swift power powers small little low wells mills bishop flint pope bean rice berry waters water pool booth bowman farmer fisher potter shepherd smith weaver sweet strong rush pace hardy hand hands head heart foot legg singer sailor gardner gardener butler page chambers rooms house poor moody cannon castle tower keys key lock ball banks bass beach beam bear bolt branch bridges bright brand broad burns bull camp cane carr chain click combs crane crow curry daily dash dear drake driver dunn else even ever fair farm fast fine finch flowers flood ford forest free freeman frye game garland gates gentle glass golden goodman graves green grove guest hale harp hart hawk hay haven high holiday horn hood husband ice iron joiner joy judge just keen kind knight lake law laws lead leaf light link lord loud low lucky male mann march marks marshall martin may mead meadows means merchant miller mint moody moore more moss mount nash neat new nice night noon north nurse oaks old orange owen pack paradise parks patch pass peace peak pepper person pink piper place plant plum pond post pound price proud quick rainbow raven read ready reader rest ring rivers roads rocks roman root rope rule sand savage sax saw say scales sea self shade shaw shell ship shore silk simple skinner snow south spark spear speed spencer spring stable stark steel still stout street summer sun tall teal temple thatcher thorn tiller timber town tree true turner tyler underwood vale vine waggoner wall wallace walls warden warm waters way weather webb weeks west wheel wild wing winner winter wisdom witt words works world worth wright yard york bloom blossom posey poppy clover sorrel saffron pansy dove robin jay martin phoenix paris london jordan india china georgia virginia carolina austin houston dallas madison lincoln jackson washington chelsea sydney florence israel'.split(
    ' ',
  ),
);
// Places are capitalised as places too, so small letters are never the place: they count as names.
for (const place of [
  'jordan',
  'london',
  'india',
  'georgia',
  'virginia',
  'carolina',
  'austin',
  'houston',
  'dallas',
  'madison',
  'lincoln',
  'jackson',
  'washington',
  'chelsea',
  'sydney',
  'florence',
  'israel',
  'paris',
  'martin',
  'moore',
  'owen',
  'wallace',
  'webb',
  'nash',
  'shaw',
  'spencer',
  'wright',
  'tyler',
  'dunn',
  'frye',
  'witt',
  'mann',
  'carr',
  'phoenix',
])
  ordinary.delete(place);

/** Capitalised words that follow a cue for a name but are none. */
export const notNames = new Set(
  'patient patients caller visitor guest user member client agent owner tenant resident requester employee mobile deceased external internal finance legal monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december please thanks thank thankyou sorry hello hi hey dear team support customer customers service services sir madam all there everyone everybody folks colleagues again so very much for the this that i we you he she it they my your our his her its a an and or but if when what why how who where can could would will do does did is are was were be been to from of on in at by with no not yes ok okay good great best kind regards well just now then also still hope happy new portal care id number us desk office billing accounts account department clinic hospital pharmacy center centre reception helpdesk admin info sales marketing manager nurse doctor dr mr mrs ms miss mx prof room ward floor unit bed order ticket case ref invoice monday morning afternoon evening night today tomorrow yesterday christmas easter new year day english french spanish german american british irish apple google microsoft windows android amazon dell hp lenovo samsung zoom teams outlook excel word office chrome firefox important urgent late ready done wrong right better sent received attached regarding re fwd subject note notes mum mom dad mother father grandma grandpa gran nan auntie aunt uncle name names address phone email mail date dob mrn nhs portal history information record records contact contacts form forms safety rights education satisfaction experience wait list status update id card relations line first last'.split(
    ' ',
  ),
);
