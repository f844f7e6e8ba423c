#version 440

// The speed dial: a lit arc with a bright tip over fine ticks, the limit as a mark on it, and a ring of power inside.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float level;   // speed, 0–1 of the dial
    float mark;    // the limit, 0–1 of the dial; below 0 none
    float power;   // −1 all that braking gives back to 1 all that the motor takes
    float pixel;   // one pixel in half item widths
    float steps;   // ticks on the dial
    float room;    // half item widths from the middle to the edge: light spreads beyond the dial
    float light;   // how far light spreads: 1 by night, less by day
    vec4 tone;     // of the arc
    vec4 glow;     // of its light
    vec4 ink;      // of what is not lit
    vec4 warn;
    vec4 energy;
};

const float HALF = 2.32;   // radians from the top to each end
const float RING = 0.90;
const float INNER = 0.635;
const float REACH = 1.75;  // radians from the top to each end of the ring of power

float band(float distance, float width)
{
    return smoothstep(width + pixel, width - pixel, abs(distance));
}

void over(inout vec4 below, vec3 colour, float alpha)
{
    below = vec4(colour * alpha, alpha) + below * (1.0 - alpha);
}

void main()
{
    vec2 p = (qt_TexCoord0 * 2.0 - 1.0) * room;
    p.y = -p.y;
    float d = length(p);
    float a = atan(p.x, p.y);
    float t = (a + HALF) / (2.0 * HALF);
    float onDial = step(0.0, t) * step(t, 1.0);
    float tip = level * 2.0 * HALF - HALF;
    vec2 point = RING * vec2(sin(tip), cos(tip));
    vec2 first = RING * vec2(sin(-HALF), cos(-HALF));
    vec2 last = RING * vec2(sin(HALF), cos(HALF));
    float passed = onDial * step(t, level);
    float along = level > 0.0 ? clamp(t / level, 0.0, 1.0) : 0.0;
    float moving = smoothstep(0.0, 0.02, level);
    float beyond = mark > 0.0 ? smoothstep(mark - 0.002, mark + 0.002, t) : 0.0;
    vec3 arc = mix(tone.rgb, warn.rgb, beyond);
    vec3 shine = mix(glow.rgb, warn.rgb, mark > 0.0 ? smoothstep(mark, mark + 0.02, level) : 0.0);
    vec4 seen = vec4(0.0);

    // Light that falls inwards from the arc, strongest at its tip.
    float near = exp(-pow((a - tip) * (a < tip ? 0.75 : 2.4), 2.0)) * smoothstep(-HALF - 0.10, -HALF + 0.40, a);
    float inward = smoothstep(0.30, RING, d) * step(d, RING);
    over(seen, shine, clamp(near * pow(inward, 2.4) * 0.34 * light * moving, 0.0, 0.6));

    // The track, and the arc on it with its light.
    float track = max(band(d - RING, 0.007) * onDial, max(band(length(p - first), 0.007), band(length(p - last), 0.007)));
    over(seen, ink.rgb, track * 0.30);
    over(seen, shine, exp(-abs(d - RING) / 0.035) * 0.55 * along * along * passed * light * moving);
    over(seen, shine, exp(-dot(p - point, p - point) / 0.010) * 0.75 * light * moving);
    float lit = max(band(d - RING, 0.0155) * passed, band(length(p - point), 0.0155) * moving);
    over(seen, arc, lit * mix(0.28, 1.0, pow(along, 1.4)) * moving);
    over(seen, mix(arc, vec3(1.0), 0.75 * light), band(length(p - point), 0.0125) * moving);

    // Ticks: every second one longer.
    float f = t * steps;
    float n = floor(f + 0.5);
    float across = abs(f - n) / steps * 2.0 * HALF * d;
    bool big = mod(n, 2.0) < 0.5;
    float from = big ? 0.788 : 0.812;
    float tick = band(across, big ? 0.0045 : 0.003) * smoothstep(from - pixel, from + pixel, d) * smoothstep(0.848 + pixel, 0.848 - pixel, d);
    over(seen, ink.rgb, tick * onDial * mix(big ? 0.55 : 0.32, 1.0, step(n / steps, level + 0.001) * moving * 0.9));

    // The limit.
    if (mark > 0.0) {
        float at = mark * 2.0 * HALF - HALF;
        float off = abs(a - at) * d;
        float notch = band(off, 0.009) * smoothstep(0.855 - pixel, 0.855 + pixel, d) * smoothstep(0.962 + pixel, 0.962 - pixel, d);
        over(seen, warn.rgb, notch);
    }

    // Power to the right of the top, what comes back to the left.
    float ring = band(d - INNER, 0.0042) * step(abs(a), REACH);
    over(seen, ink.rgb, ring * 0.26);
    float reached = power * REACH;
    float taken = power > 0.0 ? step(0.0, a) * step(a, reached) : step(reached, a) * step(a, 0.0);
    vec3 work = power > 0.0 ? tone.rgb : energy.rgb;
    float busy = smoothstep(0.004, 0.02, abs(power));
    over(seen, work, exp(-abs(d - INNER) / 0.022) * 0.35 * taken * busy * light);
    vec2 end = INNER * vec2(sin(reached), cos(reached));
    over(seen, work, max(band(d - INNER, 0.0105) * taken, band(length(p - end), 0.0105)) * busy);
    over(seen, ink.rgb, band(a * d, 0.004) * smoothstep(0.612 - pixel, 0.612 + pixel, d) * smoothstep(0.658 + pixel, 0.658 - pixel, d) * 0.9);

    fragColor = seen * qt_Opacity;
}
