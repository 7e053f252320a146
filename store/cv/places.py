"""Tables of places: what tells a location from an organisation; in lower case."""


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.replace("\n", " ").split(",") if name.strip())


COUNTRIES = _names("""
usa, u.s.a., us, u.s., united states, united states of america, uk, u.k., united kingdom, england,
scotland, wales, northern ireland, ireland, canada, mexico, brazil, brasil, argentina, chile, peru,
colombia, venezuela, ecuador, uruguay, bolivia, paraguay, costa rica, panama, cuba, guatemala,
germany, deutschland, france, spain, españa, portugal, italy, italia, switzerland, schweiz, suisse,
austria, österreich, belgium, belgië, belgique, netherlands, the netherlands, nederland, holland,
luxembourg, denmark, danmark, sweden, sverige, norway, norge, finland, suomi, iceland, estonia,
latvia, lithuania, poland, polska, czech republic, czechia, slovakia, hungary, romania, bulgaria,
greece, cyprus, turkey, türkiye, ukraine, russia, belarus, serbia, croatia, slovenia, bosnia, malta,
china, p.r. china, p.r.china, pr china, prc, p. r. china, hong kong, hong kong sar, macau, macao,
taiwan,
japan, korea, south korea, s.korea, s. korea, republic of korea, rep. of korea, singapore,
malaysia, indonesia, thailand, vietnam,
philippines, india, pakistan, bangladesh, sri lanka, nepal, iran, iraq, israel, saudi arabia, ksa,
qatar, united arab emirates, uae, u.a.e., kuwait, oman, bahrain, jordan, lebanon, egypt, morocco,
tunisia, algeria, nigeria, ghana, kenya, ethiopia, south africa, uganda, tanzania, rwanda, senegal,
australia, new zealand, kazakhstan, uzbekistan, armenia, georgia, azerbaijan, mongolia, remote,
中国, 日本, 韩国, 新加坡, 美国, 英国, 德国, 加拿大, 澳大利亚
""")

REGIONS = _names("""
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania,
rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington,
west virginia, wisconsin, wyoming, district of columbia, ontario, quebec, québec, british columbia,
alberta, manitoba, saskatchewan, nova scotia, new brunswick, bavaria, bayern, hessen, sachsen,
baden-württemberg, nrw, catalonia, lombardy, karnataka, maharashtra, tamil nadu, telangana, kerala,
andhra pradesh, uttar pradesh, gujarat, rajasthan, west bengal, punjab, haryana, madhya pradesh,
odisha, orissa, bihar, jharkhand, assam, goa, uttarakhand, chhattisgarh, himachal pradesh, jiangsu,
zhejiang, guangdong, sichuan, hubei, hunan, shandong, anhui, fujian, henan, hebei, shaanxi,
liaoning,
jilin, heilongjiang, jiangxi, new south wales, nsw, victoria, queensland, western australia,
sp, state, province, bay area, san francisco bay area, silicon valley, greater boston area,
greater new york city area, greater seattle area, greater london
""")

STATES = _names("""
al, ak, az, ar, ca, co, ct, de, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi, mn, ms, mo,
mt, ne, nv, nh, nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy,
dc, d.c., on, qc, bc, ab, mb, sk, ns, nb, us, uk, sp, rj, ka, mh
""")

CITIES = _names("""
new york, new york city, nyc, los angeles, chicago, houston, phoenix, philadelphia, san antonio,
san diego, dallas, san jose, austin, jacksonville, fort worth, columbus, charlotte, indianapolis,
san francisco, seattle, denver, washington, boston, el paso, nashville, detroit, oklahoma city,
portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno,
sacramento, kansas city, mesa, atlanta, omaha, colorado springs, raleigh, miami, long beach,
virginia beach, oakland, minneapolis, tulsa, tampa, arlington, new orleans, wichita, cleveland,
bakersfield, aurora, anaheim, honolulu, santa ana, riverside, corpus christi, lexington, stockton,
st. louis, saint louis, saint paul, st. paul, henderson, pittsburgh, cincinnati, anchorage,
greensboro, plano, newark, lincoln, orlando, irvine, toledo, jersey city, chula vista, durham,
fort wayne, st. petersburg, laredo, buffalo, madison, lubbock, chandler, scottsdale, glendale, reno,
norfolk, winston-salem, irving, chesapeake, gilbert, hialeah, garland, fremont, richmond, boise,
baton rouge, des moines, spokane, rochester, tacoma, salt lake city, provo, ann arbor, berkeley,
stanford, palo alto, mountain view, menlo park, cupertino, sunnyvale, santa clara, redwood city,
san mateo, pasadena, la jolla, davis, santa barbara, santa cruz, cambridge, somerville, princeton,
new haven, ithaca, providence, evanston, urbana, champaign, urbana-champaign, west lafayette,
bloomington, east lansing, college park, bethesda, chapel hill, blacksburg, charlottesville,
gainesville, tallahassee, tempe, boulder, amherst, hanover, state college, university park,
syracuse,
troy, stony brook, hoboken, redmond, bellevue, kirkland, college station, houghton, corvallis,
eugene,
toronto, montreal, montréal, vancouver, ottawa, waterloo, calgary, edmonton, quebec city, halifax,
london, oxford, edinburgh, glasgow, manchester, birmingham, bristol, leeds, sheffield, liverpool,
nottingham, southampton, coventry, york, bath, belfast, cardiff, dublin, cork, galway, paris, lyon,
marseille, toulouse, nice, nantes, strasbourg, bordeaux, lille, rennes, grenoble, sophia antipolis,
berlin, hamburg, munich, münchen, cologne, köln, frankfurt, frankfurt am main, stuttgart,
düsseldorf,
leipzig, dortmund, essen, bremen, dresden, hannover, nuremberg, nürnberg, bonn, münster, karlsruhe,
mannheim, augsburg, aachen, heidelberg, darmstadt, freiburg, tübingen, saarbrücken, jena, potsdam,
göttingen, kaiserslautern, würzburg, regensburg, ulm, konstanz, kiel, bochum, walldorf, magdeburg,
zurich, zürich, geneva, genève, basel, bern, lausanne, lugano, st. gallen, vienna, wien, graz, linz,
salzburg, innsbruck, klosterneuburg, amsterdam, rotterdam, the hague, den haag, utrecht, eindhoven,
delft, leiden, groningen, nijmegen, enschede, tilburg, maastricht, brussels, bruxelles, antwerp,
ghent, gent, leuven, liège, copenhagen, københavn, aarhus, odense, lyngby, stockholm, gothenburg,
göteborg, malmö, uppsala, lund, linköping, oslo, bergen, trondheim, helsinki, espoo, tampere, turku,
reykjavik, tallinn, tartu, riga, vilnius, warsaw, warszawa, krakow, kraków, wrocław, poznan, gdańsk,
prague, praha, brno, bratislava, budapest, bucharest, cluj-napoca, iasi, sofia, athens,
thessaloniki,
heraklion, istanbul, ankara, izmir, kyiv, kiev, lviv, kharkiv, moscow, saint petersburg,
novosibirsk,
minsk, belgrade, zagreb, ljubljana, madrid, barcelona, valencia, sevilla, seville, zaragoza, málaga,
bilbao, granada, salamanca, lisbon, lisboa, porto, coimbra, braga, rome, roma, milan, milano,
naples,
napoli, turin, torino, palermo, genoa, genova, bologna, florence, firenze, pisa, padova, padua,
trento, trieste, verona, venice, venezia, pavia, modena, siena, beijing, shanghai, shenzhen,
guangzhou, hangzhou, nanjing, wuhan, chengdu, chongqing, tianjin, xi'an, xian, suzhou, hefei,
harbin,
dalian, qingdao, jinan, changsha, xiamen, fuzhou, zhengzhou, shenyang, ningbo, kunming, dongguan,
changchun, zhuhai, hong kong, kowloon, taipei, hsinchu, tainan, taichung, kaohsiung, tokyo, osaka,
kyoto, yokohama, nagoya, fukuoka, sapporo, sendai, tsukuba, seoul, daejeon, pohang, busan, incheon,
suwon, kuala lumpur, penang, jakarta, bandung, bangkok, hanoi, ho chi minh city, manila, quezon
city,
bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, ahmedabad,
jaipur,
noida, gurgaon, gurugram, kanpur, kharagpur, lucknow, indore, bhopal, nagpur, coimbatore, kochi,
cochin, trivandrum, thiruvananthapuram, mysore, mysuru, mangalore, visakhapatnam, vijayawada, surat,
vadodara, chandigarh, bhubaneswar, guwahati, roorkee, varanasi, patna, ghaziabad, faridabad, thane,
navi mumbai, nashik, madurai, trichy, vellore, warangal, hubli, belgaum, ranchi, dehradun, karachi,
lahore, islamabad, rawalpindi, dhaka, colombo, kathmandu, tehran, isfahan, shiraz, baghdad, tel
aviv,
tel-aviv, jerusalem, haifa, beersheba, rehovot, riyadh, jeddah, thuwal, doha, dubai, abu dhabi,
sharjah, kuwait city, amman, beirut, cairo, alexandria, casablanca, rabat, tunis, algiers, lagos,
abuja, accra, nairobi, addis ababa, cape town, johannesburg, pretoria, kampala, kigali, sydney,
melbourne, brisbane, perth, adelaide, canberra, hobart, auckland, wellington, christchurch, dunedin,
são paulo, sao paulo, rio de janeiro, brasília, belo horizonte, porto alegre, curitiba, recife,
campinas, buenos aires, córdoba, rosario, santiago, valparaíso, lima, bogotá, bogota, medellín,
cali,
quito, caracas, montevideo, mexico city, ciudad de méxico, monterrey, guadalajara, city, 北京, 上海,
深圳, 广州, 杭州, 南京, 武汉, 成都, 香港
""")

# "University of X, City": the city is the campus and stays in the institution's name.
CAMPUSES = _names("""
berkeley, los angeles, san diego, davis, irvine, santa barbara, santa cruz, riverside, merced,
urbana-champaign, urbana champaign, ann arbor, dearborn, austin, arlington, madison,
milwaukee, amherst, lowell, chapel hill, charlotte, college park, boulder, twin cities, lincoln,
knoxville, delhi, bombay, madras, kanpur, kharagpur, roorkee, guwahati, bloomington, stony brook
""")
