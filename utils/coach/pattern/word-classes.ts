/**
 * Word classes that patterns may name in braces; space-separated, ~ adds inflections, * any ending.
 * English, US and UK. Data for the compiler only: a page never loads this file.
 */
export const WORD_CLASSES: Record<string, string> = {
  we: 'i we',
  us: 'us me',
  our: 'our my',
  be: 'is are was were am be been being',
  have: 'have has had having',
  will: 'will shall would',
  can: 'can could may might should must',
  the: 'the a an our your my this that these those their his her any some',
  soft: 'just simply kindly please really also then quite only well always ever even already still now maybe perhaps possibly',
  very: 'very so really quite pretty fairly rather extremely completely totally fully absolutely perfectly truly entirely all too such more particularly',
  reach:
    'call ring phone telephone email mail message text contact ask try approach visit see chase pursue consult nudge ping',
  talk: 'speak talk write turn go reply revert apply complain',
  come: 'call ring phone email message text write contact check try come pop drop look visit stop swing log ask',
  party:
    'department departments team teams office desk billing pharmacy pharmacist chemist insurer insurers insurance doctor doctors gp physician surgery hospital clinic provider branch lab laboratory labs supplier suppliers carrier carriers courier couriers manufacturer maker vendor vendors bank employer hr store shop retailer seller warehouse council landlord network ward consultant specialist reception receptionist administrator accounts finance facilities dealer distributor reseller company firm agency authority payer plan radiology imaging records admissions scheduling switchboard helpline hotline depot garage engineer practice midwife dentist school service services people developer developers landlord operator underwriter broker',
  places:
    'website site webpage faq faqs portal helpcentre helpcenter centre center manual handbook leaflet booklet brochure guide guides documentation docs wiki intranet page pages app online knowledge terms forum forums article articles link internet google sheet dashboard section instructions',
  arrive:
    'arrive~ come~ turn~ land~ show~ ship~ ready back stock stocked clear~ post~ deliver~ dispatch~ issue~ approve~ process~ fix~ complete~ finish~ update~ hear~ heard nothing work~ appear~ through done available in here decide~ release~ confirm~ open~ publish~',
  day: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays weekday weekdays',
  month: 'january february march april june july august september october november december',
  time: 'today tonight tomorrow noon midnight midday monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december fortnight hourly daily lunchtime',
  unit: 'minute minutes hour hours day days week weeks month months year years',
  upset:
    'upset angry cross annoyed annoying irritated irritating frustrated frustrating frustration frustrations disappointed disappointing disappointment distress distressing concern concerns feeling feelings pain annoyance upsetting stress stressful worry worries position situation displeasure dissatisfaction anger inconvenience',
  hassle:
    'inconvenience inconveniences trouble disappointment frustration upset distress confusion bother hassle annoyance offence offense stress difficulty difficulties discomfort misunderstanding dissatisfaction upheaval aggravation worry',
  empathise:
    'understand~ appreciate~ hear~ get feel~ share~ recognise~ sympathise~ empathise~ acknowledge~ realise~ know respect~ relate~',
  customer:
    'customer client patient user caller subscriber member tenant applicant claimant cardholder policyholder purchaser consumer guest',
  told: 'told informed advised warned notified reminded said stated mentioned explained instructed outlined noted written indicated clarified pointed',
  wrong: 'wrong wrongly incorrectly mistaken incorrect improperly carelessly badly inaccurate inaccurately',
  think: 'think believe guess suppose assume imagine reckon suspect presume gather expect figure',
  rule: 'policy policies rule rules regulation regulations procedure procedures protocol protocols guideline guidelines terms conditions contract agreement legislation law process',
  cannot: 'cannot unable',
  refuse:
    'forbid forbids forbidden prevent prevents preclude precludes prohibit prohibits prohibited disallow disallows bar bars rule rules',
  soon: 'soon shortly asap eventually presently',
  someone: 'someone somebody anyone anybody',
  agent:
    'agent colleague representative rep advisor adviser specialist technician engineer member manager supervisor consultant operator team department nurse doctor clinician person staff expert analyst lead clerk officer coordinator',
  medicine:
    'tablet~ pill~ medicine~ medication~ meds drops cream inhaler insulin antibiotic~ painkiller~ dose drug~ ointment injection~ puffer paracetamol ibuprofen tylenol steroid~ spray syrup course prescription treatment~ drug patches',
  worse:
    'worse worsen worsens worsening deteriorate deteriorates persist persists continue continues change changes improve improves recur recurs develop develops arise arises happen happens',
};
