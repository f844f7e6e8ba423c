import Controls

// A level that is sent to the house once the finger lets go, and at once from the keyboard.
Slider {
    property real wish: -1
    signal settled(real level)

    onAsked: level => {
        if (pressed)
            wish = level;
        else
            settled(level);
    }
    onPressedChanged: {
        if (pressed || wish < 0)
            return;
        const last = wish;
        wish = -1;
        settled(last);
    }
}
