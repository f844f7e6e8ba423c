// A whole number with a space between thousands, the same in every language.
export function grouped(number) {
    return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}
