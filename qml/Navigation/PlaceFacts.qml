pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Rating, hours, price, plugs and the rest of what is known of a place, as chips in as many rows as they take.
Flow {
    id: facts

    required property var place
    readonly property var chips: {
        const p = place, all = [];
        if ((p.rating ?? "") !== "")
            all.push({"sign": "star", "text": p.reviews > 0 ? qsTr("%1 · %2 reviews").arg(p.rating).arg(p.reviews) : p.rating});
        if ((p.hours ?? "") !== "")
            all.push({"sign": "clock", "text": p.hours, "shut": !p.open});
        if (p.kilowatts > 0)
            all.push({"sign": "charge", "text": qsTr("%1 kW").arg(p.kilowatts), "energy": true});
        if (p.free >= 0 && p.capacity > 0)
            all.push({"sign": "", "text": qsTr("%n of %1 free", "", p.free).arg(p.capacity), "shut": p.free === 0});
        for (const text of [p.price ?? "", p.cost ?? "", p.stars > 0 ? "★".repeat(p.stars) : "", p.phone ?? ""])
            if (text !== "")
                all.push({"sign": "", "text": text.replace("EUR", "€")});
        return all;
    }

    spacing: Theme.px(10)

    Repeater {
        model: facts.chips

        Chip {
            required property var modelData

            implicitHeight: Theme.px(44)
            sign: modelData.sign
            text: modelData.text
            face: Theme.color.surface
            tint: modelData.shut ? Theme.color.askText : modelData.energy ? Theme.color.energyText : Theme.color.text
        }
    }
}
