"""More tables: trades outside offices, and what the names of firms end with. Words only."""

# Words that make a phrase a job title, from hospitals, kitchens, sites, shops, ranks and courts.
TRADES = frozenset(
    """ hygienist welder plumber carpenter painter mason roofer machinist
fabricator assembler packer picker loader porter housekeeper maid nanny butler gardener landscaper
groundskeeper cosmetologist hairdresser barber beautician esthetician dietitian nutritionist
optometrist optician dentist orthodontist veterinarian paramedic emt midwife phlebotomist
radiographer sonographer anesthetist psychiatrist psychologist physiotherapist chiropractor
caregiver carer orderly aide attendant usher concierge bellboy creator blogger vlogger
influencer podcaster roustabout roughneck derrickhand
bellman valet steward stewardess
sommelier baker butcher dishwasher busser caterer soldier sergeant corporal lieutenant colonel
commander sailor airman rifleman infantryman gunner medic pilot copilot navigator policeman
detective sheriff firefighter bailiff warden magistrate judge solicitor barrister advocate notary
counsel registrar archivist typist transcriptionist stenographer telemarketer telecaller salesman
saleswoman storekeeper storeman warehouseman surveyor draftsman draughtsman drafter geologist
metallurgist hydrologist forester farmer driller rigger boilermaker pipefitter fitter lineman
wireman installer custodian watchman bouncer headmaster headmistress chancellor rector trustee
appraiser adjuster actuary assessor purchaser expediter scheduler coder biller columnist
illustrator animator cinematographer videographer cameraman tailor seamstress jeweler decorator
florist chaplain pastor entertainer athlete owner proprietor entrepreneur cio ciso cmo cpo vp avp
svp evp gm agm dgm hod pgt tgt prt admin lpn cna crna sdet sre worker helper labourer laborer
counsellor practitioner interviewer enumerator promoter demonstrator detailer stocker bagger
greeter handyman tradesman leadman expeditor modeler modeller validator repairman serviceman
groomer dogsbody toolmaker millwright crew recruiter sourcer paraprofessional preceptor hospitalist
nephrologist cardiologist pathologist radiologist anaesthetist pediatrician paediatrician resident
houseman registrar dresser embroiderer upholsterer glazier electrologist interne aviator skipper
boatswain purser trader dealer botanist conservator sculptor brewer vintner blacksmith locksmith
goldsmith rancher fisherman stockbroker astronomer historian linguist theologian diplomat lobbyist
campaigner activist canvasser fundraiser auctioneer chauffeur bricklayer plasterer tiler arborist
horticulturist undertaker deckhand postman mailman composer organist actress conductor
motorman trackman signalman croupier incharge in-charge
""".split()
)

# Words that end a firm's name, and say less where they stand in front of another noun.
FIRM_ENDS = frozenset(
    """
dental dentistry clinics hospitals rehab rehabilitation healthcare pharmacy pharma laboratories
diagnostics salon gym restaurants cafe café bistro trattoria grill pizzeria bakery catering diner
pub inn resort resorts hotels hospitality casino store stores shop markets supermarket mart
boutique outlet mall warehouse freight haulage trucking transport transportation transit shipping
lines couriers cement steel mills textiles garments apparel clothing fashions jewellers jewelers
builders constructions construction contractors realty realtors estates properties housing infra
infrastructure works automotive repair garage tyres tires components pipes fabricators castings
forge foundry courier forgings plastics polymers chemicals fertilizers paints packaging printers
press publications magazine newspaper tribune gazette herald chronicle productions theatre theater
gallery army navy force police court prison parish diocese temple county municipality infotech
softech infosystems softlabs technosoft techno bpo kpo telecom telecommunications broadband grid
renewables solar petroleum refinery associates advisors brothers sons bros traders trading exports
imports exporters importers distributors agencies suppliers manufacturing manufacturers mfg
engineers architects solicitors accountants designers planners surveyors attorneys auditors
decorators caterers farms dairy agro beverages breweries brewery distillery winery vineyards
tutorials kindergarten preschool daycare nursery mandir gurukul convent cooperative union ngo
charity charities mission alliance federation chamber brokerage mutual assurance leasing
consultancy advisory staffing manpower placements creations crafts landscaping plumbing electricals
appliances furniture optical opticals plants switchgears fittings telecare homes bancorp bankers
travels tours cruises depot barn kitchen tavern brasserie steakhouse nightclub
""".split()
)
