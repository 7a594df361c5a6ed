/** Where the numbers of the library come from. */
export interface Work {
	/** Authors, title where short, journal, volume, year, page: what stands in a list of references. */
	readonly cite: string;
	readonly doi?: string;
	readonly url?: string;
	/** How much of it the makers of this library have had before them. */
	readonly read: "in full" | "abstract or page" | "data" | "not checked";
}

export const works = {
	paper: {
		cite: "Lowack A., Anton R., Wagner D. et al., Feasibility study on high-energy-density almost-solid-state sodium batteries with thin ceramic Na3.4Zr2Si2.4P0.6O12 separators, Materials Technology 40 (2025) 2560836",
		doi: "10.1080/10667857.2025.2560836",
		read: "in full",
	},
	steer: {
		cite: "STEER OpenCell data, Stanford University, commit a5ce3f8 of 6 July 2026 (AGPL-3.0 or commercial)",
		url: "https://github.com/stanford-developers/steer-opencell-data",
		read: "data",
	},
	bianchini2014: {
		cite: "Bianchini M. et al., Na3V2(PO4)2F3 revisited: a high-resolution diffraction study, Chemistry of Materials 26 (2014) 4238",
		doi: "10.1021/cm501644g",
		read: "abstract or page",
	},
	catl2021: {
		cite: "Contemporary Amperex Technology (CATL), first generation of sodium-ion batteries, 29 July 2021, as reported by Shanghai Metals Market; the paper cites the company, catl.com/en/news/665.html",
		url: "https://news.metal.com/newscontent/101548041/Chinas%EF%BF%BD%EF%BF%BDTop%EF%BF%BD%EF%BF%BDEV%EF%BF%BD%EF%BF%BDBattery%EF%BF%BD%EF%BF%BDMaker%EF%BF%BD%EF%BF%BDCATL%EF%BF%BD%EF%BF%BDLaunched%EF%BF%BD%EF%BF%BDNew%EF%BF%BD%EF%BF%BDSodium-ion%EF%BF%BD%EF%BF%BDBatteries%EF%BF%BD%EF%BF%BDToday/",
		read: "abstract or page",
	},
	botb: {
		cite: "BotB, activesDB.csv, commit 2ece7a6",
		url: "https://github.com/ndrewwang/BotB",
		read: "data",
	},
	wattcalc: { cite: "Orzech M., WattCalc, calculator for sodium-ion cells, Swansea University", read: "data" },
	chotard2015: {
		cite: "Chotard J.-N. et al., Discovery of a sodium-ordered form of Na3V2(PO4)3 below ambient temperature, Chemistry of Materials (2015)",
		url: "https://acs.figshare.com/articles/dataset/Discovery_of_a_Sodium_Ordered_Form_of_Na_sub_3_sub_V_sub_2_sub_PO_sub_4_sub_sub_3_sub_below_Ambient_Temperature/2199934/1",
		read: "abstract or page",
	},
	d4ra00427b: {
		cite: "RSC Advances (2024), on Na3V2(PO4)2F3",
		doi: "10.1039/D4RA00427B",
		read: "abstract or page",
	},
	ma2019: {
		cite: "Ma Q., Tsai C.-L., Wei X.-K. et al., Room temperature demonstration of a sodium superionic conductor with grain conductivity in excess of 0.01 S cm−1, Journal of Materials Chemistry A 7 (2019) 7766–7776",
		doi: "10.1039/C9TA00048H",
		read: "abstract or page",
	},
	rosen2025: {
		cite: "Rosen M., Mahioui S., Schwab C. et al., Tape casting of NASICON-based separators with high conductivity for Na all-solid-state batteries, Electrochem 6 (2025) 5",
		doi: "10.3390/electrochem6010005",
		read: "abstract or page",
	},
	jcpr1635: {
		cite: "Journal of Ceramic Processing Research, article 1635, on Na3Zr2Si2PO12",
		read: "abstract or page",
	},
	bohnke1999: { cite: "Bohnke O. et al., Solid State Ionics 122 (1999) 127", read: "abstract or page" },
	briant: { cite: "Briant J. L., Farrington G. C., on single crystals of Na-β″-alumina", read: "abstract or page" },
	d4eb00021h: { cite: "EES Batteries (2025), on Na5SmSi4O12", doi: "10.1039/D4EB00021H", read: "abstract or page" },
	nanolett4c01743: {
		cite: "Nano Letters (2024), on Na5SmSi4O12 with modified grain boundaries",
		doi: "10.1021/acs.nanolett.4c01743",
		read: "abstract or page",
	},
	hayashi2014: { cite: "Hayashi A. et al., Journal of Power Sources 258 (2014) 420", read: "abstract or page" },
	pmc6868223: {
		cite: "Article PMC6868223, on sodium thioantimonate with tungsten",
		url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6868223/",
		read: "abstract or page",
	},
	zhao2023: {
		cite: "Zhao J., Wang X., Wei T. et al., Current challenges and perspectives of garnet-based solid-state electrolytes, Journal of Energy Storage 68 (2023) 107693",
		doi: "10.1016/j.est.2023.107693",
		read: "not checked",
	},
	ijms241612905: {
		cite: "International Journal of Molecular Sciences 24 (2023) 12905",
		doi: "10.3390/ijms241612905",
		read: "abstract or page",
	},
	bommier2014: {
		cite: "Bommier C. et al., Carbon (2014)",
		doi: "10.1016/j.carbon.2014.04.064",
		read: "abstract or page",
	},
	d2ya00004k: {
		cite: "Energy Advances (2022), on hard carbon",
		doi: "10.1039/D2YA00004K",
		read: "abstract or page",
	},
	chayambuka2022: {
		cite: "Chayambuka K. et al., Electrochimica Acta (2022), as the parameter set of PyBaMM, commit 7c9f5bd",
		doi: "10.1016/j.electacta.2021.139764",
		read: "data",
	},
	tob: { cite: "TOB New Energy, offer of aluminium laminate for pouch cells", read: "abstract or page" },
	naxtra2025: {
		cite: "CATL launches sodium-ion brand, TechCentral with Reuters, 21 April 2025",
		url: "https://techcentral.co.za/catl-new-sodium-ion-battery-brand/262550/",
		read: "abstract or page",
	},
	pv2024: {
		cite: "New sodium-ion developments from CATL, BYD, Huawei, pv magazine, 28 November 2024",
		url: "https://www.pv-magazine.com/2024/11/28/new-sodium-ion-developments-from-catl-byd-huawei/",
		read: "abstract or page",
	},
	pv2026: {
		cite: "Why sodium-ion can't yet challenge lithium-ion's reign, pv magazine, 15 January 2026",
		url: "https://www.pv-magazine.com/2026/01/15/why-sodium-ion-cant-yet-challenge-lithium-ions-reign",
		read: "abstract or page",
	},
	fastmarkets2023: {
		cite: "Northvolt first company outside China to develop sodium-ion battery with 160 Wh/kg, Fastmarkets, November 2023",
		url: "https://www.fastmarkets.com/insights/northvolt-first-company-outside-china-to-develop-sodium-ion-battery-with-160-wh-kg-energy-density",
		read: "abstract or page",
	},
	hinaforum: {
		cite: "Forum entry that quotes an article on sodium-ion cells",
		url: "https://upvote.au/post/1242070/3820161",
		read: "abstract or page",
	},
	bydpress: { cite: "Press reports of 2024 on the sodium-ion cells of BYD", read: "not checked" },
	unigridblog: {
		cite: "Tin anode: new U.S. battery breakthrough, blog evcarnew.com",
		url: "https://evcarnew.com/ev-videos/tin-anode-new-u-s-battery-breakthrough-that-could-change-everything",
		read: "abstract or page",
	},
	rudola2021: {
		cite: "Rudola A. et al., Journal of Materials Chemistry A (2021)",
		doi: "10.1039/D1TA00376C",
		read: "not checked",
	},
	deysher2024: {
		cite: "Deysher G. et al., Nature Energy (2024), on an anode-free sodium all-solid-state battery, as reported by Battery Power Online",
		doi: "10.1038/s41560-024-01569-9",
		read: "abstract or page",
	},
	neowin2025: {
		cite: "Teardown of Tesla 4680 and BYD Blade, Cell Reports Physical Science (2025), as reported by Neowin, 23 April 2025",
		url: "https://www.neowin.net/news/complete-teardown-shows-what-exactly-makes-byd-batteries-better-or-worse-than-tesla/",
		read: "abstract or page",
	},
	munro2024: {
		cite: "The Limiting Factor, The 4680 hits a new energy density high, podcast, 28 August 2024, transcript",
		url: "https://bilingualpodcastplayer.com/episode/104899",
		read: "abstract or page",
	},
	quantumscape2024: {
		cite: "QuantumScape, A first look at the QSE-5 B sample, 23 October 2024",
		url: "https://pubt.io/view/D4BFE207CDEFC2AD075BD7DED458BDA9F76332B5",
		read: "abstract or page",
	},
	d3sc03498d: { cite: "Chemical Science (2023)", doi: "10.1039/D3SC03498D", read: "abstract or page" },
	wollongong: {
		cite: "Repository of the University of Wollongong, on an anode-free sodium-metal battery with Na5V2(PO4)3",
		read: "abstract or page",
	},
	ortmann2023: {
		cite: "Ortmann T., Burkhardt S., Eckhardt J. K. et al., Kinetics and pore formation of the sodium metal anode on NASICON-type Na3.4Zr2Si2.4P0.6O12 for sodium solid-state batteries, Advanced Energy Materials 13 (2023) 2202712",
		doi: "10.1002/aenm.202202712",
		read: "not checked",
	},
	lowack2024: {
		cite: "Lowack A., Grun P., Anton R. et al., Sputtered zero-excess electrodes with metallic seed layers for solid-state sodium batteries, Batteries & Supercaps 8 (2024) e202400364",
		doi: "10.1002/batt.202400364",
		read: "not checked",
	},
	liuMa2025: {
		cite: "Liu L., Ma Q., Zhou X. et al., Simultaneously improving sodium ionic conductivity and dendrite behavior of NASICON ceramics by grain-boundary modification, Journal of Power Sources 626 (2025) 235773",
		doi: "10.1016/j.jpowsour.2024.235773",
		read: "not checked",
	},
	liuLiu2025: {
		cite: "Liu L., Liu Y., Zhou X. et al., Nominal lanthanum niobate, a versatile additive for reducing grain boundary resistance in conductive ceramics, Advanced Energy Materials 15 (2025) 2404985",
		doi: "10.1002/aenm.202404985",
		read: "not checked",
	},
	boyce2022: {
		cite: "Boyce A. M., Lu X., Brett D. J. et al., Exploring the influence of porosity and thickness on lithium-ion battery electrodes using an image-based model, Journal of Power Sources 542 (2022) 231779",
		doi: "10.1016/j.jpowsour.2022.231779",
		read: "not checked",
	},
	here: { cite: "Computed by Cellwright; the place says from what", read: "in full" },
	general: { cite: "General knowledge, without a source that was checked", read: "not checked" },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;
export const workOf = (id: WorkId): Work => works[id];

/** Where the work can be opened. */
export const addressOf = ({ doi, url }: Work): string | undefined => (doi ? `https://doi.org/${doi}` : url);

const readings: Readonly<Record<Work["read"], string>> = {
	"in full": "read in full",
	"abstract or page": "abstract or page read",
	data: "data read",
	"not checked": "not checked at its source",
};

/** How much of the work the figures taken from it were checked against, in words. */
export const readingOf = ({ read }: Work): string => readings[read];
