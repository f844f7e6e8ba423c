// Faces by number: skin, hair and clothes as hue, saturation and lightness, and the shape of the hair.
export const faces = [
    { skin: [0.07, 0.62, 0.8], hair: [0.07, 0.55, 0.32], shirt: [0.03, 0.75, 0.62], cut: "long" },
    { skin: [0.07, 0.5, 0.74], hair: [0.1, 0.35, 0.5], shirt: [0.58, 0.55, 0.55], cut: "short" },
    { skin: [0.09, 0.6, 0.8], hair: [0.65, 0.15, 0.16], shirt: [0.74, 0.55, 0.66], cut: "bob" },
    { skin: [0.07, 0.58, 0.8], hair: [0.08, 0.6, 0.42], shirt: [0.14, 0.8, 0.62], cut: "tails" },
    { skin: [0.07, 0.5, 0.77], hair: [0.09, 0.5, 0.36], shirt: [0.42, 0.5, 0.55], cut: "curls" }
];

export const hair = {
    "long": "M24 86C18 40 34 18 60 18C86 18 102 40 96 86C92 92 84 92 82 84L84 52C70 54 50 50 40 42L38 84C36 92 28 92 24 86Z",
    "short": "M32 52C28 28 42 18 60 18C78 18 92 28 88 52C84 44 82 40 78 38C66 42 50 40 42 36C37 40 34 46 32 52Z",
    "bob": "M28 74C24 38 36 18 60 18C84 18 96 38 92 74C88 80 84 80 82 76L83 46C68 40 52 40 37 46L38 76C36 80 32 80 28 74Z",
    "tails": "M32 54C28 28 42 18 60 18C78 18 92 28 88 54C80 46 70 40 60 40C50 40 40 46 32 54ZM30 56C16 52 10 66 18 82C26 84 32 70 32 60ZM90 56C104 52 110 66 102 82C94 84 88 70 88 60Z",
    "curls": "M30 50A10 10 0 0 1 32 34A11 11 0 0 1 46 22A12 12 0 0 1 66 19A12 12 0 0 1 84 27A10 10 0 0 1 91 43A9 9 0 0 1 88 54C84 46 80 42 76 40C64 44 50 42 42 38C36 42 32 46 30 50Z"
};

export function face(number) {
    return faces[((number % faces.length) + faces.length) % faces.length];
}
