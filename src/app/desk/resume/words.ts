/**
 * The words of codes: short French words without accents or homophones, known by their first four letters, each three
 * letters or more away from every other. Frozen: a word that leaves makes every sheet whose code has it unreadable.
 */
export const WORDS: readonly string[] = [
  'abeille abricot acajou album alpage ananas animal antenne arbre arcade argile armoire asperge atelier avion',
  'avoine balcon baleine banane barque bazar belette berceau beurre billard biscuit bison bocal bonbon bonnet',
  'bouchon bougie bouquet brochet bronze brume buffet cabri cacao cactus cadeau calcul calepin canif cantine',
  'carotte castor cerise chalet chaton cheval chiffre cigale cigogne citron clavier cloche cocon colibri colombe',
  'commode concert corail corbeau costume crabe crapaud cravate crevette crocus dauphin diamant dindon disque',
  'domino drapeau espace facteur ferme feuille ficelle figue flacon fleuve fossile foulard fourmi fraise frelon',
  'fromage fruit garage gaufre gazelle gilet glace gomme gondole gorille gourde grappe grenier grillon grive',
  'guitare hamac hibou horloge houblon huile igloo indigo insecte iris jaguar jambon jardin javelot jeton journal',
  'jument jungle jupe kayak kimono kiwi koala lagune laitue lampe lapin lavande limace lingot livre lucarne lustre',
  'maillot mangue manteau marron matelas meuble miel mimosa miroir mitaine mobile moteur moto moulin mousse muguet',
  'navet navire nectar nuage nylon oasis oiseau orange otarie ourson pagode paille panda panier papaye paquet',
  'parasol parfum pastel pelouse peluche pendule persil piano pieuvre pigeon pilote pinceau pirogue piscine pizza',
  'planche plateau pluie poire poisson pompier poney potager potiron prairie racine radio raisin rasoir renard',
  'requin robinet route ruban ruelle rugby sabot sacoche safari safran salade sandale saumon sentier serpent',
  'sifflet signal soleil sorbet spirale stylo sucre table tambour taureau taxi tennis tilleul timbre tissu tomate',
  'tonneau torche torrent train truffe tulipe tunnel tuyau usine vache valise vapeur velours verger veste viaduc',
  'village violon vitrail voilier voiture volcan voyage wagon yoga zigzag',
].flatMap((line) => line.split(' '))
