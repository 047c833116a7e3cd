package app.galley.ui.lengths;

import app.galley.check.HeadlineChannel;
import app.galley.check.HeadlineLength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// One line, two in a narrow window, that says for each channel how long the headline is there and how long it may be. A click opens the channel's own headline.
final class HeadlineStrip extends FlowPane {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double TIP_WIDTH = 360;

    private final List<Button> channels = new ArrayList<>();
    private List<HeadlineLength> shown = List.of();

    /// @param open opens a channel's own headline
    HeadlineStrip(Consumer<HeadlineChannel> open) {
        setId("headline-strip");
        getStyleClass().add("headline-strip");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Headline lengths");
        for (HeadlineChannel channel : HeadlineChannel.ALL) {
            var button = new Button();
            button.setId("headline-" + channel.role());
            button.getStyleClass().addAll("flat", "small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setTooltip(tip());
            button.setOnAction(_ -> open.accept(channel));
            channels.add(button);
        }
        getChildren().setAll(channels);
    }

    private static Tooltip tip() {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /// Shows the lengths, in the order of the channels.
    void show(List<HeadlineLength> lengths) {
        for (int i = 0; i < lengths.size(); i++) {
            if (shown.isEmpty() || !shown.get(i).equals(lengths.get(i))) {
                show(channels.get(i), lengths.get(i));
            }
        }
        shown = List.copyOf(lengths);
    }

    private static void show(Button button, HeadlineLength length) {
        String text = words(length);
        if (!text.equals(button.getText())) {
            button.setText(text);
        }
        button.pseudoClassStateChanged(OVER, length.over() > 0);
        button.setGraphic(length.own() ? ownSign() : null);
        button.getTooltip().setText(explanation(length));
        button.setAccessibleText("%s headline: %s".formatted(length.channel().name(), spoken(length)));
        button.setAccessibleHelp(explanation(length));
    }

    private static Region ownSign() {
        var sign = new Region();
        sign.getStyleClass().add("own-headline");
        return sign;
    }

    private static String words(HeadlineLength length) {
        HeadlineChannel channel = length.channel();
        String unit = channel.measure().unit();
        String over = length.over() > 0 ? "  +" + length.over() : "";
        return "%s %d/%d%s%s".formatted(channel.name(), length.length(), channel.limit(), unit.isEmpty() ? "" : " " + unit, over);
    }

    private static String spoken(HeadlineLength length) {
        String unit = length.channel().measure().unit();
        return "%d of %d%s%s".formatted(length.length(), length.channel().limit(), unit.isEmpty() ? " characters" : " " + unit,
                length.over() > 0 ? ", %d over".formatted(length.over()) : "");
    }

    private static String explanation(HeadlineLength length) {
        String whose = length.own()
                ? "This channel has its own headline: “%s”".formatted(length.text())
                : "This channel has no headline of its own; a click makes one.";
        String cut = length.over() > 0 ? "\nWhat is shown: “%s”".formatted(length.shown()) : "";
        return "%s%s\n%s".formatted(length.channel().rule(), cut, whose);
    }
}
