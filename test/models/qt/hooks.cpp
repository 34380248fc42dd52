// REQUIRES: qt
// RUN: %check %s --real -- %cflags-qt -fPIC -Wno-unused-result -Wno-deprecated-declarations
// What Qt calls when a project overrides it.
#include <QtNetwork>
#include <QtWidgets>
#include <any.h>

struct Hook0 : QThread { void run() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook1 : QRunnable { void run() override { mock::Begun.wait(); } }; // expect-explain: off-loop: 'Hook
struct Hook2 : QObject { bool event(QEvent *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook3 : QObject { bool eventFilter(QObject *, QEvent *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook4 : QObject { void timerEvent(QTimerEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook5 : QObject { void childEvent(QChildEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook6 : QObject { void customEvent(QEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook7 : QCoreApplication { bool notify(QObject *, QEvent *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook8 : QAbstractNativeEventFilter { bool nativeEventFilter(const QByteArray &, void *, qintptr *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook9 : QTcpServer { void incomingConnection(qintptr) override { mock::Begun.wait(); } }; // expect: wait
struct Hook10 : QLocalServer { void incomingConnection(quintptr) override { mock::Begun.wait(); } }; // expect: wait
struct Hook11 : QWidget { void mousePressEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook12 : QWidget { void mouseReleaseEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook13 : QWidget { void mouseDoubleClickEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook14 : QWidget { void mouseMoveEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook15 : QWidget { void wheelEvent(QWheelEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook16 : QWidget { void keyPressEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook17 : QWidget { void keyReleaseEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook18 : QWidget { void focusInEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook19 : QWidget { void focusOutEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook20 : QWidget { void tabletEvent(QTabletEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook21 : QWidget { void moveEvent(QMoveEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook22 : QWidget { void resizeEvent(QResizeEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook23 : QWidget { void closeEvent(QCloseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook24 : QWidget { void showEvent(QShowEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook25 : QWidget { void hideEvent(QHideEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook26 : QWidget { bool nativeEvent(const QByteArray &, void *, qintptr *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook27 : QWidget { void enterEvent(QEnterEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook28 : QWidget { void leaveEvent(QEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook29 : QWidget { void paintEvent(QPaintEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook30 : QWidget { void contextMenuEvent(QContextMenuEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook31 : QWidget { void actionEvent(QActionEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook32 : QWidget { void dragEnterEvent(QDragEnterEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook33 : QWidget { void dragMoveEvent(QDragMoveEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook34 : QWidget { void dragLeaveEvent(QDragLeaveEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook35 : QWidget { void dropEvent(QDropEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook36 : QWidget { void changeEvent(QEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook37 : QWidget { void inputMethodEvent(QInputMethodEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook38 : QWindow { void mousePressEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook39 : QWindow { void mouseReleaseEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook40 : QWindow { void mouseDoubleClickEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook41 : QWindow { void mouseMoveEvent(QMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook42 : QWindow { void wheelEvent(QWheelEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook43 : QWindow { void keyPressEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook44 : QWindow { void keyReleaseEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook45 : QWindow { void focusInEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook46 : QWindow { void focusOutEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook47 : QWindow { void tabletEvent(QTabletEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook48 : QWindow { void moveEvent(QMoveEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook49 : QWindow { void resizeEvent(QResizeEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook50 : QWindow { void closeEvent(QCloseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook51 : QWindow { void showEvent(QShowEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook52 : QWindow { void hideEvent(QHideEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook53 : QWindow { bool nativeEvent(const QByteArray &, void *, qintptr *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook54 : QWindow { void exposeEvent(QExposeEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook55 : QWindow { void touchEvent(QTouchEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook56 : QPaintDeviceWindow { void paintEvent(QPaintEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook57 : QGraphicsItem { void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook58 : QGraphicsItem { void mousePressEvent(QGraphicsSceneMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook59 : QGraphicsItem { void mouseReleaseEvent(QGraphicsSceneMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook60 : QGraphicsItem { void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook61 : QGraphicsItem { void mouseMoveEvent(QGraphicsSceneMouseEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook62 : QGraphicsItem { void wheelEvent(QGraphicsSceneWheelEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook63 : QGraphicsItem { void keyPressEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook64 : QGraphicsItem { void keyReleaseEvent(QKeyEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook65 : QGraphicsItem { void focusInEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook66 : QGraphicsItem { void focusOutEvent(QFocusEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook67 : QGraphicsItem { void hoverEnterEvent(QGraphicsSceneHoverEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook68 : QGraphicsItem { void hoverMoveEvent(QGraphicsSceneHoverEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook69 : QGraphicsItem { void hoverLeaveEvent(QGraphicsSceneHoverEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook70 : QGraphicsItem { void contextMenuEvent(QGraphicsSceneContextMenuEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook71 : QGraphicsItem { void dragEnterEvent(QGraphicsSceneDragDropEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook72 : QGraphicsItem { void dragMoveEvent(QGraphicsSceneDragDropEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook73 : QGraphicsItem { void dragLeaveEvent(QGraphicsSceneDragDropEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook74 : QGraphicsItem { void dropEvent(QGraphicsSceneDragDropEvent *) override { mock::Begun.wait(); } }; // expect: wait
struct Hook75 : QGraphicsItem { bool sceneEvent(QEvent *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook76 : QGraphicsItem { bool sceneEventFilter(QGraphicsItem *, QEvent *) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook77 : QAbstractItemModel { QVariant data(const QModelIndex &, int) const override { mock::Begun.wait(); return {}; } }; // expect: wait
struct Hook78 : QAbstractItemModel { bool setData(const QModelIndex &, const QVariant &, int) override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook79 : QAbstractItemModel { QVariant headerData(int, Qt::Orientation, int) const override { mock::Begun.wait(); return {}; } }; // expect: wait
struct Hook80 : QAbstractItemModel { int rowCount(const QModelIndex &) const override { mock::Begun.wait(); return 0; } }; // expect: wait
struct Hook81 : QAbstractItemModel { Qt::ItemFlags flags(const QModelIndex &) const override { mock::Begun.wait(); return {}; } }; // expect: wait
struct Hook82 : QAbstractItemModel { bool canFetchMore(const QModelIndex &) const override { mock::Begun.wait(); return true; } }; // expect: wait
struct Hook83 : QAbstractItemModel { void fetchMore(const QModelIndex &) override { mock::Begun.wait(); } }; // expect: wait
struct Hook84 : QAbstractItemDelegate { void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override { mock::Begun.wait(); } }; // expect: wait
struct Hook85 : QAbstractItemDelegate { QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { mock::Begun.wait(); return {}; } }; // expect: wait
struct Hook86 : QAbstractItemDelegate { QWidget *createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override { mock::Begun.wait(); return nullptr; } }; // expect: wait
struct Hook87 : QAbstractItemDelegate { void setEditorData(QWidget *, const QModelIndex &) const override { mock::Begun.wait(); } }; // expect: wait
struct Hook88 : QAbstractItemDelegate { void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override { mock::Begun.wait(); } }; // expect: wait
struct Hook89 : QValidator { State validate(QString &, int &) const override { mock::Begun.wait(); return Acceptable; } }; // expect: wait
struct Hook90 : QSyntaxHighlighter { void highlightBlock(const QString &) override { mock::Begun.wait(); } }; // expect: wait
