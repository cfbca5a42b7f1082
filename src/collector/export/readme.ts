import type { Pack } from '../../content/local/pack'
import { LICENCE, type Listed } from '../publication/data-package'

interface About {
  readonly editions: readonly (Listed & { readonly madeOn: string })[]
  readonly pack: Pack
  readonly demo: boolean
}

/** Labels come from the staff: in a table of Markdown they are text. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ')

/** What the data are, of when, and what may be done with them: for who opens the folder. */
export function readme({ editions, pack, demo }: About): string {
  const days = [...pack.places, ...pack.notices, ...pack.aids, ...pack.tariffs]
    .map(({ verifiedOn }) => verifiedOn)
    .sort()
  const lines = editions.map(
    ({ territory, label, period, closedOn, madeOn }) =>
      `| ${plain(label)} | ${period} | ${closedOn} | ${madeOn} | \`editions/${territory}/${period}.csv\`, \`.json\` |`,
  )
  const published =
    lines.length === 0
      ? 'Aucune édition n’est encore publiée.'
      : `| territoire | période | close le | faite le | fichiers |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}`
  return `# Porte des droits : données ouvertes
${demo ? '\n**Démonstration : les visites sont inventées.**\n' : ''}
Licence : [${LICENCE.title}](${LICENCE.path}). Citez « Porte des droits » et la date de l’édition ou de la version.

\`datapackage.json\` décrit chaque fichier et chaque colonne (Data Package, Frictionless). Les CSV sont en UTF-8, séparés par
des points-virgules. \`sha256sum -c SHA256SUMS\` vérifie que les fichiers sont entiers.

## Non-recours aux droits

Ce que des visiteurs de bornes ont accepté de faire compter, parmi ceux que le simulateur estime éligibles. Des totaux de
périodes closes : un nombre de 1 à 10 personnes est retenu (« n.d. effectif »), jamais écrit comme zéro ; d’autres le sont pour
qu’aucune soustraction n’en révèle un. Les nombres sont arrondis à 5. Une édition n’est jamais révisée.

${published}

## Informations locales

Version ${pack.version} de ce que les bornes montrent${
    days.length === 0 ? '' : `, vérifié du ${days[0]} au ${days.at(-1)} selon les lignes (\`verifie_le\`)`
  }. Vide veut dire inconnu. Les textes dans les autres langues sont dans les fichiers JSON.

| fichiers | |
| --- | --- |
| \`local/lieux-de-mediation-numerique.json\` | lieux de médiation numérique, au schéma national |
| \`local/lieux.csv\`, \`.json\` | tous les lieux |
| \`local/avis.csv\`, \`.json\` | avis à connaître avant d’y aller |
| \`local/aides.csv\`, \`.json\` | aides locales et leurs conditions ; dans le JSON, les montants sont en centimes |
| \`local/tarifs.csv\`, \`.json\` | tarifs selon le quotient familial ; une ligne par tranche |
| \`local/questions.csv\`, \`.json\` | questions du mois ; une ligne par réponse possible |
`
}
