/** Words of the field (the domain glossary) that the general dictionary does not know. Capitals as they are written. */
export const FIELD_WORDS: readonly string[] = `
pre non anti multi sub Healthwatch Gunning Sedley Caldicott Equalities equalities wellbeing workstream workstreams
comms eia eias qia dpia psed hosc freepost docx approver approvers certifier certifiers preparer releaser convenor
coproduce coproduced coproducing coproduction codesign codesigned codesigning cocreate cocreated cocreation
representativeness whistleblowing neurodivergent neurodivergence neurodiversity neurodiverse anonymised anonymise
pseudonymised pseudonymise unassessed unbudgeted untagged unviable honorarium honoraria reconfiguration
reconfigurations reprovision decommission decommissioned decommissioning recommission recommissioned commissioner
commissioners stakeholder stakeholders intersectionality intersectional transphobia biphobia homophobia
Islamophobia antisemitism ableism ableist cisgender nonbinary transgender LGBT LGBTQ BSL Makaton Easyread easyread
Traveller Travellers Roma Gypsy Gypsies Charedi Sikh Jain Jains Urdu Gujarati Punjabi Bengali Sylheti Tigrinya Pashto
Farsi Dari Kurdish Sorani Somali Yoruba Igbo Twi Tamil Sinhala Lingala Amharic Oromo Romani
telehealth telecare telemedicine eConsult econsult outpatients inpatients outpatient inpatient prehab rehab
reablement physio physios paediatric paediatrics perinatal antenatal postnatal multimorbidity comorbidity
comorbidities CAMHS safeguarding signposting signpost signposted subgroup subgroups inbox webpage webpages webinar
webinars hashtag Facebook Instagram WhatsApp YouTube LinkedIn TikTok Nextdoor Eventbrite Mentimeter SurveyMonkey
Oxfordshire Northumberland Tyneside Wearside Teesside Merseyside Haringey Lewisham Lambeth Southwark Greenwich Bexley
Bromley Croydon Newham Hackney Barnet Enfield Islington Camden Hounslow Hillingdon Ealing Brent Harrow Sutton Merton
Wandsworth Havering Redbridge Barking Dagenham Cumbria Lancashire Cheshire Derbyshire Nottinghamshire Lincolnshire
Leicestershire Northamptonshire Cambridgeshire Bedfordshire Hertfordshire Buckinghamshire Berkshire Hampshire Wiltshire
Gloucestershire Herefordshire Worcestershire Warwickshire Staffordshire Shropshire Telford Wrekin Calderdale Kirklees
Wakefield Rotherham Doncaster Barnsley Rochdale Oldham Tameside Trafford Salford Stockport Wigan Bolton Knowsley
Sefton Wirral Halton Solihull Sandwell Walsall Dudley Slough Bracknell Medway Thurrock Torbay
`
  .trim()
  .split(/\s+/);
