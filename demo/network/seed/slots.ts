/** The concrete things that situations are about: models, parts, machines, places, partners. A slot may hold another one. */

function list(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s*\|\s*/)
    .map((word) => word.trim());
}

export const slots: Readonly<Record<string, readonly string[]>> = {
  // What Ellenvik makes: Skarv (air), Alke (ground), Lomvi (commercial), Lunde (hot water), Teist (controller), Havn (app).
  pump: list(
    'Skarv 6 | Skarv 9 | Skarv 12 | Skarv 16 | Alke 8 | Alke 13 | Lomvi 40 | Lomvi 60 | Lunde 200 | Lunde 270',
  ),
  home: list('Skarv 6 | Skarv 9 | Skarv 12 | Skarv 16 | Alke 8 | Alke 13'),
  firmware: list('4.{1..9}.{0..4} | 5.0.{1..6} | 5.1.{0..3}'),
  serial: list('SK{21..25}-{10210..98760} | AL{21..25}-{1021..9876} | LM{22..25}-{101..987}'),
  code: list('E{11..19} | E{21..29} | F{31..48} | A{02..09}'),
  order: list('45{10210..98760}'),
  ticket: list('#{30100..39880}'),

  // Parts and machines.
  part: list(`fan motor | expansion valve | reversing valve | pressure sensor | flow switch | drain pan heater |
    circulation pump | plate heat exchanger | inverter board | mains filter | outdoor sensor | crankcase heater |
    suction accumulator | three-way valve | strainer kit | front grille | display cable | anti-vibration mount`),
  partnumber: list('{10..19}-{2040..8990}-{01..09}'),
  machine:
    list(`helium leak tester | brazing carousel | coil bender | press 3 | press 5 | charging station | end-of-line bench 2 |
    end-of-line bench 4 | crimping cell B | palletiser | powder-coating booth | screw station 7 | strapping machine | foam cell`),
  line: list('line 1 | line 2 | line 3 | line 4 | the Lunde line | the Lomvi bay'),
  room: list('Lighthouse | Pier 2 | Boathouse | the blue room | Harbour | Skerry | the mezzanine'),

  // Partners, all invented.
  supplier:
    list(`Oberkamp Ventile | Metalúrgica Seixal | Hartwell Fans | Kordon Yay | Tessin Elektronik | Fundición Arrizala |
    Varga Sensor | Nordskov Plast | Bouvet Caoutchouc | Aydoğan Sac`),
  carrier: list(
    'Transbaltia | Hermanos Peralta | Lindenau Spedition | Atlas Fret | Northgate Haulage | Kervan Lojistik',
  ),
  customer:
    list(`Wohnbau Fulda | the Pennine Homes estate | the swimming hall in Voss | Résidence des Tilleuls | Hotel Miramar in Cádiz |
    Quinta do Vale | the dairy in Egersund | Kibbutz Nir Gal | Hadley Road school | Stadtwerke Hofgeismar | the care home in Pontefract |
    Viviendas Ebro Norte | Immeuble Saint-Clément | the ryokan in Takayama`),
  installer:
    list(`Haus & Wärme Kolb | Greaves Heating | Clima Braga Norte | Thermo-Est | Instalaciones Lanuza | Varmeteknikk Sør |
    Calor del Moncayo | Sanitär Diehl | Bellweather Plumbing | Plomberie Jacquot`),
  town: list(`Bergen | Stavanger | Porto | Guimarães | Fulda | Göttingen | Nancy | Thionville | Huesca | Lleida | Sheffield | York |
    Eskişehir | Rabat | Tétouan | Netanya | Gifu | Kyoto`),
  site: list('Braga | Kassel | Bursa | Tangier | Zaragoza | Metz | Leeds | Nagoya | Haifa | Kristiansand'),
  tool: list(
    'the scanner app | the drawing vault | the shift planner | the ticket desk | expenses | the parts catalogue | the data lake',
  ),
  hall: list('hall A | hall B | hall C | the coil shop | the paint shop | goods-in | the test bay'),
  dock: list('dock 2 | dock 3 | dock 5 | dock 7 | gate B | the north ramp'),
  percent: list('{2..9}.{1..9}%'),
  clock: list('7:30 | 8:15 | 9:00 | 10:30 | 13:00 | 14:15 | 15:00 | 16:30'),

  // The same in other languages, where a word must bend.
  peca: list(
    'válvula de expansão | placa do inversor | bomba de circulação | resistência do tabuleiro | grelha frontal',
  ),
  linha: list('linha 1 | linha 2 | linha 3 | linha da Lunde'),
  prato:
    list(`bacalhau à Brás | arroz de pato | feijoada à transmontana | massada de peixe | frango de churrasco | caril de grão |
    polvo à lagareiro | rojões à minhota | lasanha de legumes | jardineira de vitela`),
  gericht:
    list(`Grüne Soße mit Kartoffeln | Linseneintopf | Käsespätzle | Weckewerk mit Pellkartoffeln | Kürbisrisotto | Fischfrikadelle |
    Gemüselasagne | Königsberger Klopse | Flammkuchen`),
  teil: list(
    'Verdichter | Druckaufnehmer | Lüftermotor | Klemmleiste | Dämmmatte | Kondensatwanne | Frequenzumrichter',
  ),
  halle: list('Halle 1 | Halle 2 | Halle 3 | im Prüffeld | im Versand'),
  piece: list(
    'le circulateur | la carte inverter | la vanne quatre voies | le détendeur | la sonde extérieure | le ventilateur',
  ),
  ville: list('Nancy | Thionville | Épinal | Sarreguemines | Verdun | Strasbourg | Bar-le-Duc | Longwy'),
  pieza: list(
    'la válvula de expansión | la placa del inversor | el ventilador | la sonda exterior | el filtro de red | la bandeja',
  ),
  muelle: list('muelle 2 | muelle 3 | muelle 5 | muelle 7 | muelle 9'),
  tezgah: list(
    '3 numaralı pres | 5 numaralı pres | boru bükme tezgâhı | lehim fırını | helyum test kabini | kanat presi',
  ),
};
