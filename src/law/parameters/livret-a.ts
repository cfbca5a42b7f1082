import type { Parameter } from '../../engine/parameter'

const arrete = (day: string, id: string) => ({
  title: `Arrêté du ${day} relatif aux taux d’intérêt des produits d’épargne réglementée`,
  url: `https://www.legifrance.gouv.fr/jorf/id/${id}`,
})

/** Yearly interest of a livret A. */
export const tauxLivretA: Parameter<number> = {
  id: 'commun.tauxLivretA',
  unit: 'rate',
  checkedOn: '2026-11-23',
  nextRevision: '2026-08-01',
  values: [
    { from: '2026-02-01', value: 0.015, source: arrete('28 janvier 2026', 'JORFTEXT000053411507') },
    { from: '2025-08-01', value: 0.017, source: arrete('23 juillet 2025', 'JORFTEXT000052009310') },
    { from: '2025-02-01', value: 0.024, source: arrete('28 janvier 2025', 'JORFTEXT000051059093') },
    { from: '2023-08-01', value: 0.03, source: arrete('28 juillet 2023', 'JORFTEXT000047901505') },
    { from: '2023-02-01', value: 0.03, source: arrete('27 janvier 2023', 'JORFTEXT000047069197') },
  ],
}
