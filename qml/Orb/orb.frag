#version 440

// The voice's orb: a glass ball with moving light inside, a rim, and one mark per phase that needs no colour to be read.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float time;       // seconds, wraps at a whole turn
    float level;      // loudness 0–1
    float listening;  // weights of the phases, 0–1, cross-faded
    float thinking;
    float speaking;
    float failed;
    float muted;
    float radius;     // of the ball, in half item widths
    float sides;      // of the outline, as far as it is cut
    float cut;        // 0 round to 1 straight sides
    float hollow;     // 0 a ball to 1 a ring
    float flatness;   // 0 glass to 1 painted
    float gleaming;   // light of the room on it
    vec4 violet;
    vec4 cyan;
    vec4 blue;
    vec4 pink;
    vec4 ink;
};

vec2 turn(vec2 p, float a)
{
    float c = cos(a), s = sin(a);
    return vec2(c * p.x - s * p.y, s * p.x + c * p.y);
}

float ring(float distance, float width)
{
    return smoothstep(width, 0.0, abs(distance));
}

void main()
{
    vec2 p = qt_TexCoord0 * 2.0 - 1.0;
    p.y = -p.y;
    float d = length(p);
    float idle = clamp(1.0 - listening - thinking - speaking - failed, 0.0, 1.0);
    float breath = 0.5 + 0.5 * sin(time * 1.2);
    float angle = atan(p.y, p.x);
    float soft = 0.012 / radius * 0.9 + 0.006;

    // The edge is nearly a circle; listening and speaking let it live.
    float wobble = 0.008 * sin(angle * 3.0 + time * 1.1) + 0.006 * sin(angle * 2.0 - time * 0.8);
    wobble += (listening * 0.030 + speaking * 0.022) * level * sin(angle * 5.0 + time * 4.0);
    float r = radius * (1.0 + 0.012 * breath * idle + wobble + level * (0.05 * listening + 0.035 * speaking) - 0.04 * failed);
    float wedge = 3.14159265 / max(3.0, sides);
    r *= mix(1.0, cos(wedge) / cos(mod(angle + 1.57079633, 2.0 * wedge) - wedge), cut);
    float inside = smoothstep(soft, -soft, d - r);

    // A flat base tells failure without colour.
    float base = mix(-2.0, -0.52 * r, failed);
    inside *= smoothstep(-soft, soft, p.y - base);

    vec3 light = vec3(0.0);
    float alpha = 0.0;

    if (inside > 0.0) {
        vec2 q = p / r;
        float z = sqrt(max(0.0, 1.0 - dot(q, q)));
        // Bent as by glass, then folded three times over itself: cheap smoke.
        vec2 f = q * (1.25 - 0.45 * z);
        float spin = time * 0.28 + thinking * (0.9 * (1.0 - dot(q, q)) + 0.0) * 3.0;
        f = turn(f, spin);
        float flow = time * 0.42;
        for (int i = 0; i < 3; ++i) {
            f += 0.42 * vec2(sin(f.y * 2.3 + flow + float(i) * 1.7), cos(f.x * 2.1 - flow * 0.9 + float(i) * 2.3));
        }
        float a = 0.5 + 0.5 * sin(f.x * 1.9 + f.y * 0.7);
        float b = 0.5 + 0.5 * sin(f.y * 2.2 - f.x * 0.9 + 1.7);
        float vein = a * b;
        vec3 body = mix(ink.rgb, violet.rgb, smoothstep(0.05, 0.75, a));
        body = mix(body, blue.rgb, smoothstep(0.35, 0.95, b) * 0.85);
        body = mix(body, cyan.rgb, smoothstep(0.42, 0.92, vein) * 0.95);
        body = mix(body, pink.rgb, smoothstep(0.62, 0.98, (1.0 - a) * b) * 0.65);
        body *= 0.62 + 0.5 * z;
        // Painted: three plain tones with clean edges.
        vec3 paint = mix(violet.rgb, blue.rgb, smoothstep(0.44, 0.48, a));
        paint = mix(paint, cyan.rgb, smoothstep(0.60, 0.64, vein));
        paint = mix(paint, pink.rgb, smoothstep(0.66, 0.70, (1.0 - a) * b));
        body = mix(body, paint, flatness);

        // Light of the room: a rim that grows to the edge, a soft window above left, its answer below right.
        float rim = pow(1.0 - z, 2.6);
        vec3 edge = mix(cyan.rgb, pink.rgb, 0.5 + 0.5 * sin(angle * 1.0 - time * 0.35 + 2.2));
        body += edge * rim * 0.85 * (1.0 - 0.75 * flatness);
        vec2 h = q - vec2(-0.34, 0.44);
        h = turn(h, 0.66);
        float gleam = exp(-(h.x * h.x * 7.0 + h.y * h.y * 20.0));
        body += vec3(0.95, 0.97, 1.0) * gleam * 0.62 * gleaming;
        vec2 g = q - vec2(0.38, -0.55);
        body += cyan.rgb * exp(-dot(g, g) * 9.0) * 0.42 * gleaming * (1.0 - flatness);
        // The core opens to the voice.
        body += mix(cyan.rgb, vec3(1.0), 0.4) * exp(-dot(q, q) * mix(9.0, 3.0, level)) * (listening * (0.25 + 0.75 * level) + speaking * 0.75 * level);
        body = mix(body, vec3(dot(body, vec3(0.3, 0.5, 0.2))) * 0.42, 0.75 * failed);

        // A ring: the middle sinks into darkness and lets the room through.
        float middle = hollow * smoothstep(0.80, 0.66, length(q)) * (1.0 - 0.7 * level * (listening + speaking));
        light = mix(body, ink.rgb * (0.35 + 0.25 * vein), middle) * inside;
        alpha = inside * (1.0 - 0.25 * middle);
        light *= 1.0 - 0.25 * middle;
    }

    // Glow outside.
    float away = max(0.0, d - r * 0.96);
    float fade = smoothstep(1.0, 0.72, d);
    float strength = 0.34 + 0.12 * breath * idle + 0.40 * level * (listening + speaking) + 0.10 * thinking - 0.28 * failed;
    float halo = exp(-away * 7.5) * strength * fade * (1.0 - inside);
    halo *= 1.0 - 0.8 * muted;
    vec3 glow = mix(violet.rgb, blue.rgb, 0.5 + 0.5 * sin(angle + time * 0.3));
    light += glow * halo;
    alpha += halo * 0.75;

    // Marks. Listening: two arcs that open with the voice.
    float line = 0.016;
    float arc = ring(d - (r + 0.075 + 0.05 * level), line) * smoothstep(0.10, 0.25, abs(p.x) / d - 0.48 + 0.30 * level);
    // Thinking: three points on an orbit.
    float dots = 0.0;
    for (int i = 0; i < 3; ++i) {
        float at = -time * 2.6 + float(i) * 0.62;
        vec2 c = (r + 0.105) * vec2(cos(at), sin(at));
        dots += smoothstep(0.012, 0.0, length(p - c) - 0.034 + 0.008 * float(2 - i));
    }
    // Speaking: waves that leave the ball.
    float phase = fract(time * 0.9);
    float reach = (1.0 - r - 0.03);
    float w1 = phase * reach, w2 = fract(phase + 0.5) * reach;
    float waves = ring(d - r - w1, line) * (1.0 - phase) + ring(d - r - w2, line) * (1.0 - fract(phase + 0.5));
    waves *= 0.45 + 0.55 * level;
    float marks = arc * listening * 0.95 + dots * thinking + waves * speaking * 0.8;
    marks = min(marks, 1.0) * (1.0 - muted);
    light = mix(light, vec3(0.93, 0.97, 1.0), marks);
    alpha = max(alpha, marks);

    // Muted: half there, with a slash.
    vec2 s = turn(p, -0.7854);
    float slash = smoothstep(0.030, 0.018, abs(s.x)) * smoothstep(r * 1.12, r * 1.10, abs(s.y));
    float gap = smoothstep(0.075, 0.062, abs(s.x)) * smoothstep(r * 1.16, r * 1.14, abs(s.y));
    light = mix(light, light * 0.55, muted);
    alpha = mix(alpha, alpha * 0.62, muted);
    light *= 1.0 - gap * muted;
    alpha *= 1.0 - gap * muted;
    light = mix(light, vec3(0.95, 0.97, 1.0), slash * muted);
    alpha = max(alpha, slash * muted);

    fragColor = vec4(light, min(alpha, 1.0)) * qt_Opacity;
}
