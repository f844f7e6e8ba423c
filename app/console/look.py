"""The console's look: calm and dark, one accent, red only for what is wrong."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

BACK, PANEL, RAISED, HOVER, LINE = "#0c111a", "#121925", "#1a2433", "#223044", "#222e40"
TEXT, DIM, FAINT = "#e7eef7", "#9aabc0", "#74859c"
BLUE, GREEN, AMBER, RED, VIOLET = "#6ba6ff", "#55c48f", "#e9b44f", "#ef5d55", "#a692ff"
GAP, RADIUS = 10, 12
FAMILIES = ["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Noto Sans CJK SC", "DejaVu Sans"]

SHEET = f"""
* {{ color: {TEXT}; }}
QWidget#console {{ background: {BACK}; }}
QFrame#panel {{ background: {PANEL}; border: 1px solid {LINE}; border-radius: {RADIUS}px; }}
QLabel {{ background: transparent; }}
QLabel#heading {{ color: {DIM}; font-weight: 600; }}
QLabel#dim {{ color: {DIM}; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {{
    background: {RAISED}; border: 1px solid {LINE}; border-radius: 8px; padding: 6px 10px;
    selection-background-color: {BLUE}; selection-color: {BACK};
}}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {BLUE}; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; }}
QComboBox::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow {{ width: 0; height: 0; border-left: 4px solid {PANEL}; border-right: 4px solid {PANEL};
    border-top: 5px solid {DIM}; }}
QComboBox QAbstractItemView, QListView#popup {{ background: {RAISED}; border: 1px solid {LINE};
    selection-background-color: {HOVER}; outline: 0; }}
QPushButton, QToolButton {{
    background: {RAISED}; border: 1px solid {LINE}; border-radius: 8px; padding: 7px 14px; font-weight: 500;
}}
QPushButton:hover, QToolButton:hover {{ background: {HOVER}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {LINE}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {FAINT}; background: {PANEL}; }}
QPushButton:checked, QToolButton:checked {{ background: {HOVER}; border-color: {BLUE}; }}
QListView, QTableView, QTreeView, QScrollArea {{ background: transparent; border: 0; outline: 0; }}
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {{ background: {HOVER}; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {HOVER}; border-radius: 4px; min-height: 32px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {HOVER}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: 0; width: 0; height: 0; }}
QTabWidget::pane {{ border: 0; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {DIM}; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 14px; margin-right: 2px; font-weight: 600; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom-color: {BLUE}; }}
QTabBar::tab:hover {{ color: {TEXT}; }}
QSplitter::handle {{ background: transparent; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: 8px; }}
"""


def dress(application: QApplication) -> None:
    """Give every widget of this process the look."""
    application.setStyle("Fusion")
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: BACK,
        roles.Base: PANEL,
        roles.AlternateBase: RAISED,
        roles.Button: RAISED,
        roles.ToolTipBase: RAISED,
        roles.Highlight: BLUE,
        roles.HighlightedText: BACK,
        roles.PlaceholderText: FAINT,
        roles.WindowText: TEXT,
        roles.Text: TEXT,
        roles.ButtonText: TEXT,
        roles.ToolTipText: TEXT,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    application.setPalette(palette)
    application.setFont(font(13))
    application.setStyleSheet(SHEET)


def font(pixels: int, weight: int = 400) -> QFont:
    """The console's type in this size; figures do not dance where the font has tabular ones."""
    made = QFont(FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
