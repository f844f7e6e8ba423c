// Lane arrows on a 24 × 24 grid, one stroke: stem and bend, then the head. Those to the left are mirrored.
const paths = {
    "through": "M12 21.500V5M7.500 9.500L12 5l4.500 4.500",
    "slight": "M12 21.500v-6.300a4 4 0 0 1 1.200-2.800L18.800 6.800M12.800 6.500h6.300v6.300",
    "turn": "M12 21.500V14a4 4 0 0 1 4-4h4M15.800 5.700L20.100 10l-4.300 4.300",
    "sharp": "M12 21.500V8.500a2.400 2.400 0 0 1 4.300-1.500L20 15.500M14.300 13.600l5.900 2.200 2-5.900",
    "reverse": "M15.500 21.500V9a4.250 4.250 0 0 0-8.500 0v6.500M3 11.700l4 4 4-4"
};

const kinds = {
    "through": ["through", false],
    "none": ["through", false],
    "slight_right": ["slight", false],
    "slight_left": ["slight", true],
    "merge_to_right": ["slight", false],
    "merge_to_left": ["slight", true],
    "right": ["turn", false],
    "left": ["turn", true],
    "sharp_right": ["sharp", false],
    "sharp_left": ["sharp", true],
    "reverse": ["reverse", false]
};

export function path(arrow) {
    return paths[(kinds[arrow] ?? kinds["through"])[0]];
}

export function mirrored(arrow) {
    return (kinds[arrow] ?? kinds["through"])[1];
}
