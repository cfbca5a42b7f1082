/** Whether the browser can mark a range of text without a change of the page (CSS custom highlights). */
export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS
