// As many whole words of a text as `width` pixels hold in letters of `size`; a Chinese character is as wide as two.
export function fitting(text, width, size) {
    const letter = size * (/[\u2e80-\u9fff]/.test(text) ? 1.03 : 0.53);
    const room = Math.max(12, Math.floor(width / letter));
    if (text.length <= room)
        return text;
    const cut = text.slice(0, room - 1), space = cut.lastIndexOf(" ");
    return (space > room / 2 ? cut.slice(0, space) : cut).replace(/[ ,.;:·]+$/, "") + "…";
}
