// Outlines of our car from above: centimetres, nose along +x, centre at 0,0. Halves are drawn for y < 0 and mirrored.
const at = (x, y) => `${x} ${y}`;

// A closed path from a half outline: `from` and the last point lie on the axis; each step is a cubic [x1,y1,x2,y2,x,y] or a line [x,y].
function symmetric(from, steps) {
    let path = "M" + at(...from);
    const points = [from];
    for (const step of steps) {
        path += step.length === 2 ? "L" + at(...step) : `C${at(step[0], step[1])} ${at(step[2], step[3])} ${at(step[4], step[5])}`;
        points.push(step.slice(-2));
    }
    for (let i = steps.length - 1; i >= 0; --i) {
        const step = steps[i];
        const [x, y] = points[i];
        path += step.length === 2 ? "L" + at(x, -y) : `C${at(step[2], -step[3])} ${at(step[0], -step[1])} ${at(x, -y)}`;
    }
    return path + "Z";
}

export const body = symmetric([241, 0], [[241, -22, 237, -40, 227, -54], [214, -74, 194, -88, 164, -95], [138, -99, 112, -94, 84, -91.5], [-100, -91.5], [-120, -94, -140, -99, -166, -97], [-200, -93, -222, -82, -232, -62], [-239, -46, -242, -24, -242, 0]]);
export const greenhouse = symmetric([114, 0], [[113, -34, 107, -58, 88, -74], [78, -78], [-112, -78], [-146, -76, -170, -64, -180, -48], [-186, -34, -187, -18, -187, 0]]);
export const glints = "M104 -50C92 -56 78 -58 58 -57L50 -38C74 -40 92 -38 109 -34ZM-150 -62C-164 -56 -172 -46 -176 -34L-140 -36L-130 -60Z";
export const pillars = "M42 -57L84 -73M42 57L84 73M-113 -50L-129 -71M-113 50L-129 71M-11 -61L-11 -77M-11 61L-11 77";
export const doorLightFront = "M84 -74L78 -77L-11 -77L-11 -42L40 -42Z";
export const doorLightRear = "M-11 -77L-112 -77C-140 -76 -160 -68 -172 -54L-113 -42L-11 -42Z";
// Wipers: at rest along the foot of the glass, and half way up while they wipe.
export const wipersRest = "M106 -44L112 -2M106 8L110 46";
export const wipersUp = "M110 -34L58 -8M111 12L56 34";
export const wiped = "M110 -34L106 -62A54 54 0 0 0 58 -8ZM111 12L112 -14A56 56 0 0 0 56 34Z";
export const spray = "M96 -40l-8 4M84 -30l-8 4M92 -14l-8 2M78 -4l-8 1M92 16l-8 -1M80 28l-8 -3M94 38l-8 -4";
export const rearWiperRest = "M-182 0L-178 40";
export const rearWiperUp = "M-182 0L-130 26";
export const windshield = symmetric([112, 0], [[111, -33, 105, -57, 84, -73], [40, -57], [46, -38, 48, -20, 48, 0]]);
export const rearGlass = symmetric([-114, 0], [[-114, -22, -114, -38, -113, -49], [-128, -70], [-150, -70, -168, -60, -175, -46], [-181, -32, -183, -16, -183, 0]]);
export const roof = symmetric([49, 0], [[49, -22, 47, -40, 40, -59], [0, -60, -60, -57, -113, -51], [-116, -36, -117, -18, -117, 0]]);
export const hood = symmetric([226, 0], [[226, -22, 222, -38, 212, -48], [196, -62, 160, -73, 100, -74], [110, -58, 115, -34, 116, 0]]);
export const hoodWell = symmetric([206, 0], [[206, -22, 204, -34, 196, -42], [176, -52, 150, -56, 124, -56], [130, -30, 131, -14, 131, 0]]);
export const trunk = symmetric([-189, 0], [[-189, -20, -188, -38, -182, -51], [-188, -62, -198, -66, -208, -64], [-222, -56, -228, -30, -229, 0]]);
export const trunkWell = symmetric([-191, 0], [[-191, -20, -190, -36, -186, -46], [-208, -54], [-219, -44, -222, -20, -222, 0]]);

export const frontDoor = "M84 -91.5L-9 -91.5L-9 -76L77 -76C81 -80 83 -86 84 -91.5Z";
export const rearDoor = "M-13 -91.5L-98 -91.5C-101 -86 -107 -80 -116 -76L-13 -76Z";
export const frontWindow = [[80, -76.5], [-9, -77.5], [-9, -60.5], [41, -59]];
export const rearWindow = [[-13, -77.5], [-124, -75.5], [-112, -52.5], [-13, -60.5]];
export const mirror = "M66 -90C64 -97 64 -104 68 -108C73 -112 79 -110 80 -103C80 -98 79 -94 77 -90Z";
export const headlamp = "M229 -47C224 -62 212 -76 190 -87L184 -84C202 -75 214 -63 220 -45Z";
export const tailLamp = "M-212 -83C-226 -78 -233 -62 -236 -44";
export const tailBar = "M-237 -40C-238.5 -26 -239 -14 -239 0C-239 14 -238.5 26 -237 40";
export const creases = "M114 -44C150 -48 188 -44 219 -31M114 44C150 48 188 44 219 31";

// A window's quad, its roof edge lowered by `open` (0–1) toward the door; with `gap`, the part that stands open.
export function pane(corners, open, gap) {
    const lowered = (low, high) => [high[0] + (low[0] - high[0]) * open, high[1] + (low[1] - high[1]) * open];
    const [lowFront, lowRear, highRear, highFront] = corners;
    const [rear, front] = [lowered(lowRear, highRear), lowered(lowFront, highFront)];
    const points = gap ? [front, rear, highRear, highFront] : [lowFront, lowRear, rear, front];
    return "M" + points.map(point => at(...point)).join("L") + "Z";
}

// The opening of the glass roof between `rear` and `front`, `half` wide to each side, with round corners.
export function hatch(rear, front, half) {
    const r = 7;
    return `M${rear + r} ${-half}Q${rear} ${-half} ${rear} ${-half + r}L${rear} ${half - r}Q${rear} ${half} ${rear + r} ${half}L${front - r} ${half}Q${front} ${half} ${front} ${half - r}L${front} ${-half + r}Q${front} ${-half} ${front - r} ${-half}Z`;
}
