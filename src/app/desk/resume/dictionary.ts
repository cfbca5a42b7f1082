import { DICTIONARY_V1 } from '../../handoff/dictionary-v1'

/**
 * Texts that sheets of version 1 have in common: those of files, then rows of answers as they stand on sheets. Frozen:
 * a change of one letter makes every sheet printed before unreadable. New names may miss here: they are then written in
 * full.
 */
export const DICTIONARY = [
  DICTIONARY_V1,
  'demandeur/salaire demandeur/chomage demandeur/retraite demandeur/indemnitesJournalieres demandeur/pensionAliment',
  'aireRecue demandeur/pensionInvalidite conjoint/salaire conjoint/chomage conjoint/retraite conjoint/indemnitesJou',
  'rnalieres conjoint/pensionAlimentaireRecue conjoint/pensionInvalidite ]],["revenuRecent","demandeur/salaire conj',
  'oint/salaire",["]],["revenuDepuis","demandeur/salaire conjoint/salaire",["]],["revenuAvant","demandeur/salaire c',
  'onjoint/salaire",[]],["revenuAnneeFiscale","demandeur/salaire conjoint/salaire",["toujours","depuisAnDernier","r',
  'ecent","arrete"]],["revenuFiscalReference","foyerFiscal1 foyerFiscal2",[0]],["nombreDeParts","foyerFiscal1 foyer',
  'Fiscal2",[1.5,2.5"]],["etudes","enfant1 enfant2 enfant3 enfant4 enfant5",["],["residenceAlternee","enfant1 enfan',
  't2 enfant3 enfant4 enfant5","0"],["faitGarder","enfant1 enfant2 enfant3 enfant4 enfant5","0"],["enfantMalade","e',
  'nfant1 enfant2 enfant3 enfant4 enfant5","0""]],["modeGarde","enfant1 enfant2 enfant3 enfant4 enfant5",["]],["heu',
  'resGarde","enfant1 enfant2 enfant3 enfant4 enfant5",[]],["tarifGarde","enfant1 enfant2 enfant3 enfant4 enfant5",',
  '[]],["surcoutHandicap","enfant1 enfant2 enfant3 enfant4 enfant5",["]],["presenceHandicap","enfant1 enfant2 enfan',
  't3 enfant4 enfant5",[""]],["distanceEtudes","enfant1 enfant2 enfant3 enfant4 enfant5",["],["etudie","demandeur c',
  'onjoint","0"],["chercheEmploi","demandeur conjoint","0"],["enceinte","demandeur conjoint","0"],["veuvage","deman',
  'deur conjoint","0"],["congeParental","demandeur conjoint","0"],["aideUnProche","demandeur conjoint","0"],["salar',
  'ieDuPrive","demandeur conjoint","0"],["nouvelEmploi","demandeur conjoint","0"],["restrictionAccesEmploi","demand',
  'eur conjoint","0"],["cinqAnsDeTravail","demandeur conjoint","0""]],["reductionTravail","demandeur conjoint",["],',
  '["handicapReconnu","demandeur conjoint enfant1 enfant2 enfant3 enfant4 enfant5","0"],["besoinAide","demandeur co',
  'njoint enfant1 enfant2 enfant3 enfant4 enfant5","0""]],["tauxIncapacite","demandeur conjoint enfant1 enfant2 enf',
  'ant3 enfant4 enfant5",[""]],["commune","menage",[""]],["logement","menage",[""]],["nationalite","menage",["],["s',
  'eparationRecente","menage","0"],["colocation","menage","0"],["demenage","menage","0"],["difficultesPaiement","me',
  'nage","0"],["logementInadapte","menage","0"],["travaux","menage","0"],["affaireJustice","menage","0"],["permisCo',
  'nduire","menage","0"]],["loyer","menage",[]],["charges","menage",[],["logementConventionne","menage","0""]],["pr',
  'etSigne","menage",["]],["mensualitePret","menage",[]],["epargne","menage",[]],["revenuParents","menage",[]],["fr',
  'atrie","menage",[]],["fratrieEtudiante","menage",[]],["typesRessources","demandeur conjoint enfant1 enfant2 enfa',
  'nt3 enfant4 enfant5",[["salaire"],["chomage"],[],[],[],[],[]]],["dateNaissance","demandeur conjoint enfant1 enfa',
  'nt2 enfant3 enfant4 enfant5",["1988-0","1990-1","2012-0","2015-0","2018-1","2020-0"]],"t":[["rsa",2],["ppa",2],[',
  '"css",2],["al",2],["af",2],["ars",2],["chequeEnergie",2],["logementSocial",2]],"o":[],"e":[],"y":[],"h":[],"s":[',
  '"step:naissance:","step:demenagement:"]}{"d":"2026-1","l":"fr","a":[["foyer","menage",[{"conjoint":null,"enfants',
  '":["enfant1","enfant2","enfant3","enfant4","enfant5"]}',
].join('')
