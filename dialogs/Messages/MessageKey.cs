namespace ComplaintBot.Dialogs.Messages;

/// <summary>
/// One member for each sentence, label or name that the product itself says; its words stand in <c>cards/Texts</c>. The comment
/// names the arguments a message of the key needs. How values are shown is told at <see cref="Message"/>.
/// </summary>
public enum MessageKey
{
    // Words that belong to nobody in particular

    /// <summary><c>text</c>: a person's own words, a name, or a playbook's text, shown as they are.</summary>
    Verbatim,

    /// <summary><c>text</c>: somebody's words in quotation marks.</summary>
    Quoted,

    /// <summary><c>role</c>, <c>name</c>: a person under their role.</summary>
    PersonWithRole,

    /// <summary><c>name</c>, <c>post</c>: a person, the department or post in brackets.</summary>
    PersonWithPost,

    /// <summary><c>name</c>, <c>phone</c>.</summary>
    PersonAndPhone,

    /// <summary>Nobody's name is known: the customer.</summary>
    TheCustomer,

    /// <summary>The channel where managers decide.</summary>
    ManagersChannel,

    /// <summary>The channel where staff hear what is nobody's in particular.</summary>
    StaffChannel,

    /// <summary>The channel that stands in for one that cannot be reached.</summary>
    FallbackChannel,

    /// <summary><c>channel</c>: it was deleted or the bot removed from it; to those who can mend it.</summary>
    ChannelLost,

    /// <summary>Answer to a yes-or-no question.</summary>
    Yes,

    /// <summary>Answer to a yes-or-no question.</summary>
    No,

    /// <summary>A value that nobody has given.</summary>
    Unknown,

    /// <summary><c>amount</c>, <c>currency</c>: money, the currency as written.</summary>
    Amount,

    /// <summary><c>amount</c>, <c>currency</c>: an estimated sum.</summary>
    AmountAbout,

    /// <summary><c>n</c>: a number of people.</summary>
    People,

    /// <summary>Where somebody wrote: Teams.</summary>
    ChannelTeams,

    /// <summary>Where somebody wrote: Slack.</summary>
    ChannelSlack,

    /// <summary>Where somebody wrote: the web chat.</summary>
    ChannelWebChat,

    /// <summary>Where somebody wrote: the console.</summary>
    ChannelConsole,

    /// <summary>How a complaint came: by telephone.</summary>
    ChannelPhone,

    // Times and durations

    /// <summary><c>time</c>.</summary>
    TimeToday,

    /// <summary><c>time</c>.</summary>
    TimeTomorrow,

    /// <summary><c>time</c>.</summary>
    TimeYesterday,

    /// <summary><c>date</c>, <c>time</c>.</summary>
    TimeOnDate,

    /// <summary>The current day.</summary>
    Today,

    /// <summary>The day after the current one.</summary>
    Tomorrow,

    /// <summary>The day before the current one.</summary>
    Yesterday,

    /// <summary><c>year</c>, <c>month</c>, <c>day</c>: a day of the current year.</summary>
    Date,

    /// <summary><c>year</c>, <c>month</c>, <c>day</c>: a day of another year.</summary>
    DateWithYear,

    /// <summary><c>days</c>.</summary>
    DurationDays,

    /// <summary><c>days</c>, <c>hours</c>.</summary>
    DurationDaysHours,

    /// <summary><c>hours</c>.</summary>
    DurationHours,

    /// <summary><c>hours</c>, <c>minutes</c>.</summary>
    DurationHoursMinutes,

    /// <summary><c>minutes</c>.</summary>
    DurationMinutes,

    /// <summary>Less than a minute.</summary>
    DurationUnderMinute,

    /// <summary><c>when</c>: a step that must be done by a time.</summary>
    Before,

    /// <summary><c>when</c>: a step that starts at a time.</summary>
    From,

    /// <summary><c>from</c>, <c>to</c>: a step with a window of days.</summary>
    Between,

    /// <summary><c>month</c>, <c>from</c>, <c>to</c>: a window within one month.</summary>
    DaysOfMonth,

    /// <summary>A step that is due at once.</summary>
    Now,

    // Levels

    /// <summary>L0.</summary>
    LevelNotAComplaint,

    /// <summary>L1.</summary>
    LevelGeneral,

    /// <summary>L2.</summary>
    LevelSerious,

    /// <summary>L3.</summary>
    LevelMajor,

    /// <summary>L4.</summary>
    LevelCrisis,

    // Opening a conversation

    /// <summary>To frontline staff, the first time.</summary>
    GreetingStaff,

    /// <summary>To a customer, the first time.</summary>
    GreetingCustomer,

    /// <summary>To a channel in which the bot is new.</summary>
    GreetingManagers,

    /// <summary>To a customer who says that they want to complain.</summary>
    OpeningCustomer,

    /// <summary>To staff who start a complaint without a text.</summary>
    OpeningStaff,

    /// <summary>What staff can type.</summary>
    HelpStaff,

    /// <summary>What a customer can type.</summary>
    HelpCustomer,

    /// <summary>A message that is neither a command nor about a complaint.</summary>
    UnknownCommand,

    /// <summary>The person chose this language.</summary>
    LanguageChosen,

    /// <summary>An answer to thanks.</summary>
    ThankYou,

    // Intake: questions

    /// <summary><c>label</c>: any field without a question of its own.</summary>
    AskField,

    /// <summary><c>label</c>, <c>options</c>: a field with a list of options.</summary>
    AskChoice,

    /// <summary><c>label</c>.</summary>
    AskYesNo,

    /// <summary><c>label</c>: a date or a time.</summary>
    AskWhen,

    /// <summary><c>label</c>: a sum.</summary>
    AskMoney,

    /// <summary>Which captured field should change.</summary>
    AskChange,

    // Intake: the one question that would settle the level

    /// <summary>Only the wish to complain is known.</summary>
    AskWhatHappened,

    /// <summary>It may be a complaint or none.</summary>
    AskIsItAComplaint,

    /// <summary>Something dangerous is told.</summary>
    AskWasAnyoneHurt,

    /// <summary>It may have been reported before.</summary>
    AskWasItReportedBefore,

    /// <summary>Money is at stake.</summary>
    AskWasRefundRefused,

    /// <summary>It sounds grave.</summary>
    AskWhatHarmWasDone,

    // Intake: answers that do not fit

    /// <summary>The answer is not a telephone number.</summary>
    NotUnderstoodPhone,

    /// <summary>The answer is not a point in time.</summary>
    NotUnderstoodTime,

    /// <summary>The answer is not a sum.</summary>
    NotUnderstoodMoney,

    /// <summary>The answer is not a number.</summary>
    NotUnderstoodNumber,

    /// <summary>The answer is neither yes nor no.</summary>
    NotUnderstoodYesNo,

    /// <summary><c>options</c>: the answer is none of the options.</summary>
    ChooseOneOf,

    /// <summary>Nothing was answered.</summary>
    AnswerEmpty,

    /// <summary><c>limit</c>: a text is longer than what is kept, in characters.</summary>
    TooLong,

    /// <summary><c>labels</c>: a press came with fields still missing (S-005).</summary>
    FieldMissing,

    /// <summary><c>label</c>, <c>why</c>: what was filled in for a field does not fit.</summary>
    FieldUnfit,

    /// <summary>A form was sent as it was opened.</summary>
    NothingChanged,

    /// <summary>A form was sent after the case had changed.</summary>
    FormStale,

    /// <summary><c>labels</c>: fields were changed in a form.</summary>
    FieldsChanged,

    /// <summary><c>number</c>, <c>grade</c>: a complaint was logged from a form and is registered.</summary>
    LogRegistered,

    /// <summary><c>number</c>, <c>grade</c>: the same, and the managers have its card.</summary>
    LogEscalated,

    /// <summary><c>number</c>, <c>labels</c>: it was logged, and the chat with the bot asks for the rest.</summary>
    LogGaps,

    /// <summary><c>number</c>, <c>labels</c>: the same, said in that chat.</summary>
    LogGoesOn,

    /// <summary><c>number</c>: somebody is about to log a message that was logged before.</summary>
    LogBefore,

    /// <summary><c>name</c>: a file is larger than what is taken.</summary>
    FileTooLarge,

    /// <summary><c>name</c>: a file is of a kind that is not taken.</summary>
    FileKindNotTaken,

    /// <summary><c>name</c>: a file could not be fetched from where the channel keeps it.</summary>
    FileNotFetched,

    /// <summary><c>n</c>, <c>limit</c>: files that no longer fit.</summary>
    FilesTooMany,

    /// <summary><c>n</c>, <c>number</c>: files are kept with the complaint.</summary>
    FilesKept,

    /// <summary><c>n</c>: files came before there was a complaint.</summary>
    FilesWaiting,

    /// <summary><c>label</c>, <c>number</c>: the file that a step asks for is kept.</summary>
    FileArchived,

    /// <summary><c>label</c>: a file that is to be sent.</summary>
    FileNeeded,

    /// <summary><c>n</c>, <c>number</c>: to staff, the customer sent files.</summary>
    FilesFromCustomer,

    /// <summary><c>number</c>: no file is kept with it.</summary>
    FilesNone,

    /// <summary><c>number</c>, <c>n</c>: over the files, whose links end.</summary>
    FilesShown,

    /// <summary><c>n</c>, <c>names</c>: on a card.</summary>
    FilesCounted,

    /// <summary><c>n</c>, <c>names</c>: on a card, the first of many.</summary>
    FilesAndMore,

    /// <summary><c>n</c>: the size of a file.</summary>
    FileSizeKilobytes,

    /// <summary><c>n</c>: the size of a file.</summary>
    FileSizeMegabytes,

    // Intake: the course of it

    /// <summary><c>number</c>: the complaint has its number.</summary>
    NumberGiven,

    /// <summary><c>number</c>: the customer's complaint has its number.</summary>
    NumberGivenCustomer,

    /// <summary>Before the summary, to staff.</summary>
    SummaryIntroStaff,

    /// <summary>Before the summary, to the customer.</summary>
    SummaryIntroCustomer,

    /// <summary><c>number</c>, <c>grade</c>: to staff.</summary>
    Registered,

    /// <summary><c>number</c>: to the customer.</summary>
    RegisteredCustomer,

    /// <summary><c>number</c>: to staff, the card was posted.</summary>
    EscalatedToManagers,

    /// <summary><c>number</c>: to the customer, somebody higher decides; no level is named.</summary>
    EscalatedWait,

    /// <summary><c>answer</c>: the playbook's answer to an enquiry; no complaint was opened.</summary>
    EnquiryAnswered,

    /// <summary>An enquiry, praise or suggestion: no complaint was opened.</summary>
    EnquiryNoComplaint,

    /// <summary>Praise was received.</summary>
    PraiseThanked,

    /// <summary><c>label</c>, <c>value</c>.</summary>
    ChangeApplied,

    /// <summary>There is no step to go back to.</summary>
    BackNothing,

    /// <summary><c>number</c>: withdrawn; the number stays.</summary>
    Cancelled,

    /// <summary><c>number</c>: to the customer.</summary>
    CancelledCustomer,

    /// <summary>Nothing is being filled in.</summary>
    NothingToCancel,

    /// <summary><c>number</c>, <c>question</c>: a conversation goes on after a pause.</summary>
    Resumed,

    /// <summary>To staff who began in a channel.</summary>
    ContinueInPersonalChat,

    /// <summary><c>number</c>: another matter gets a form of its own (S-021).</summary>
    SecondComplaint,

    // Decisions: told to those who wait

    /// <summary><c>who</c>, <c>number</c>, <c>what</c>: to staff.</summary>
    DecisionApproved,

    /// <summary><c>who</c>, <c>number</c>, <c>reason</c>: to staff.</summary>
    DecisionRejected,

    /// <summary><c>who</c>, <c>number</c>, <c>question</c>: to staff.</summary>
    DecisionAsked,

    /// <summary><c>who</c>, <c>number</c>: to staff.</summary>
    DecisionAcknowledged,

    /// <summary><c>who</c>, <c>number</c>, <c>assignee</c>: to staff.</summary>
    DecisionReassigned,

    /// <summary><c>who</c>, <c>number</c>: to the new assignee.</summary>
    AssignedToYou,

    /// <summary><c>who</c>, <c>number</c>, <c>answer</c>: an answer to a manager's question.</summary>
    AnswerToManagers,

    /// <summary><c>who</c>: the answer went to whoever asked.</summary>
    AnswerSent,

    // Decisions: presses that do not go through

    /// <summary><c>who</c>, <c>when</c>, <c>what</c>: somebody was first; what is one of the Outcome keys.</summary>
    AlreadyDecided,

    /// <summary>The press was made on an old card.</summary>
    StaleCard,

    /// <summary><c>number</c>.</summary>
    ClosedCase,

    /// <summary><c>number</c>.</summary>
    WithdrawnCase,

    /// <summary><c>role</c>: the press needs this role.</summary>
    NotAllowed,

    /// <summary>Nobody approves their own case.</summary>
    OwnCase,

    /// <summary>A rejection, an override or a merge came without a reason.</summary>
    ReasonRequired,

    /// <summary>An ask came without a question.</summary>
    QuestionRequired,

    /// <summary>A reassignment came without a person.</summary>
    AssigneeRequired,

    /// <summary>The same press was repeated.</summary>
    AlreadyDone,

    /// <summary><c>number</c>: no such complaint, or none that this person may see.</summary>
    NotFound,

    /// <summary>A search found nothing; says what can be searched for.</summary>
    SearchNone,

    /// <summary><c>grade</c>, <c>who</c>, <c>status</c>: a found complaint below its number and subject.</summary>
    SearchLine,

    /// <summary>Nothing was lost; try again.</summary>
    Busy,

    /// <summary><c>role</c>, <c>need</c>: what may not happen before an approval.</summary>
    ApprovalPending,

    // Finding one's way among complaints

    /// <summary>Nothing open.</summary>
    MineEmpty,

    /// <summary>Nothing open, to the customer.</summary>
    MineEmptyCustomer,

    /// <summary>To the newly bound channel.</summary>
    EscalationsBoundHere,

    /// <summary>The post by which a channel is tried before it is bound.</summary>
    ChannelTrial,

    /// <summary><c>reason</c>: the channel did not take a post, so that it was not bound; the platform's own code.</summary>
    EscalationsNotBound,

    /// <summary><c>who</c>, <c>channel</c>: to the old channel.</summary>
    EscalationsMoved,

    /// <summary><c>number</c>: in place of a card that was posted twice.</summary>
    CardRetired,

    /// <summary>Binding needs the role admin.</summary>
    EscalationsNeedAdmin,

    /// <summary>The command was not given in a channel.</summary>
    EscalationsNotInChannel,

    // Wording

    /// <summary>A checked draft is fine.</summary>
    DraftClean,

    /// <summary>A draft is held that has nothing wrong of its own: in a crisis only the approved sentence may be said.</summary>
    DraftNotNow,

    /// <summary><c>n</c>: a checked draft is held back.</summary>
    DraftHeld,

    /// <summary><c>n</c>: a checked draft may go, with suggestions.</summary>
    DraftFindings,

    /// <summary>Check: came without a draft.</summary>
    DraftEmpty,

    /// <summary>No wording fits the situation.</summary>
    WordingNone,

    /// <summary><c>text</c>: the phrase, to copy.</summary>
    WordingUsed,

    // Clocks and tasks

    /// <summary><c>number</c>, <c>clock</c>, <c>left</c>, <c>due</c>.</summary>
    ClockReminder,

    /// <summary><c>number</c>, <c>clock</c>, <c>due</c>, <c>over</c>.</summary>
    ClockBreach,

    /// <summary><c>start</c>, <c>event</c>, <c>limit</c>, <c>due</c>: every hour counts.</summary>
    ClockExplainWall,

    /// <summary><c>start</c>, <c>event</c>, <c>limit</c>, <c>due</c>: only working time counts.</summary>
    ClockExplainWorking,

    /// <summary><c>start</c>, <c>event</c>, <c>limit</c>, <c>due</c>, <c>pauses</c>: the pauses that were left out.</summary>
    ClockExplainPaused,

    /// <summary><c>from</c>, <c>to</c>: times of one pause.</summary>
    ClockPause,

    /// <summary><c>when</c>, <c>who</c>: what happens if nothing is done.</summary>
    ClockThenTold,

    /// <summary><c>points</c>: what a breach costs; a proposal until signed.</summary>
    ClockThenPoints,

    /// <summary><c>clock</c>: the headline of a breach.</summary>
    ClockBreachTitle,

    /// <summary><c>left</c>, <c>task</c>: the headline of a reminder.</summary>
    ClockReminderTitle,

    /// <summary><c>task</c>: what is asked of whoever gets a breach.</summary>
    DoNowOrReassign,

    /// <summary><c>who</c>, <c>task</c>, <c>due</c>: to the person who should act.</summary>
    PleaseDoBy,

    /// <summary><c>who</c>: a return visit falls due; the title of its task.</summary>
    ReturnVisitDue,

    /// <summary>The suggested sentence of a return visit.</summary>
    ReturnVisitAsk,

    /// <summary><c>number</c>.</summary>
    ProposalRecorded,

    /// <summary><c>number</c>, <c>role</c>.</summary>
    ProposalNeedsApproval,

    /// <summary><c>number</c>, <c>round</c>: to staff (S-024).</summary>
    Reopened,

    /// <summary><c>number</c>: to the customer.</summary>
    ReopenedCustomer,

    /// <summary><c>number</c>: to staff.</summary>
    Closed,

    /// <summary><c>number</c>: to the customer.</summary>
    ClosedCustomer,

    /// <summary><c>number</c>, <c>into</c>, <c>reason</c>.</summary>
    Merged,

    /// <summary><c>number</c>, <c>option</c>: to the customer (S-146).</summary>
    OptionChosen,

    /// <summary><c>number</c>, <c>option</c>: to staff.</summary>
    OptionChosenStaff,

    /// <summary><c>who</c>, <c>number</c>, <c>from</c>, <c>to</c>, <c>reason</c> (S-011).</summary>
    GradeOverridden,

    /// <summary><c>number</c>, <c>from</c>, <c>to</c>: new facts (S-012).</summary>
    GradeRaised,

    /// <summary><c>number</c>: another case tells of the same, on a card.</summary>
    AlikeWords,

    /// <summary><c>number</c>: the same customer told of the same, on a card.</summary>
    AlikeRepeat,

    /// <summary><c>n</c> customers, <c>numbers</c>: to the managers.</summary>
    BurstTold,

    /// <summary><c>number</c>.</summary>
    NoteAdded,

    /// <summary><c>number</c>: a message was changed while the complaint is being taken; what was filled in stays, and how it is corrected.</summary>
    EditNotedIntake,

    /// <summary><c>number</c>: a message of a registered complaint was changed; what is registered stays, and how it is corrected.</summary>
    EditNoted,

    /// <summary><c>number</c>: a message was taken back; the words stay with the complaint.</summary>
    DeletionNoted,

    // Timeline

    /// <summary><c>who</c>, <c>where</c>, <c>number</c>.</summary>
    EventReceived,

    /// <summary><c>who</c>, <c>by</c>, <c>number</c>: taken down by staff.</summary>
    EventReceivedBy,

    /// <summary><c>labels</c>.</summary>
    EventDetailed,

    /// <summary><c>grade</c>, <c>triggers</c>.</summary>
    EventGraded,

    /// <summary><c>grade</c>: no trigger.</summary>
    EventGradedPlain,

    /// <summary><c>who</c>.</summary>
    EventRegistered,

    /// <summary><c>assignee</c>, <c>owner</c>.</summary>
    EventAssigned,

    /// <summary><c>channel</c>.</summary>
    EventEscalated,

    /// <summary><c>who</c>.</summary>
    EventContacted,

    /// <summary><c>who</c>, <c>text</c>.</summary>
    EventProgress,

    /// <summary><c>who</c>, <c>text</c>.</summary>
    EventProposed,

    /// <summary><c>who</c>.</summary>
    EventApproved,

    /// <summary><c>who</c>, <c>reason</c>.</summary>
    EventApprovedReason,

    /// <summary><c>who</c>, <c>reason</c>.</summary>
    EventRejected,

    /// <summary><c>who</c>, <c>question</c>.</summary>
    EventAsked,

    /// <summary><c>who</c>, <c>answer</c>.</summary>
    EventAnswered,

    /// <summary><c>who</c>.</summary>
    EventAcknowledged,

    /// <summary><c>who</c>, <c>assignee</c>.</summary>
    EventReassigned,

    /// <summary><c>option</c>.</summary>
    EventAccepted,

    /// <summary><c>reason</c>.</summary>
    EventDeclined,

    /// <summary><c>what</c>, <c>who</c>.</summary>
    EventExecuted,

    /// <summary><c>who</c>.</summary>
    EventFormReturned,

    /// <summary><c>who</c>.</summary>
    EventVisitedSatisfied,

    /// <summary><c>who</c>.</summary>
    EventVisitedDissatisfied,

    /// <summary><c>who</c>.</summary>
    EventClosed,

    /// <summary><c>round</c>.</summary>
    EventReopened,

    /// <summary><c>into</c>, <c>reason</c>.</summary>
    EventMerged,

    /// <summary><c>who</c>.</summary>
    EventWithdrawn,

    /// <summary><c>clock</c>, <c>due</c>.</summary>
    EventClockStarted,

    /// <summary><c>clock</c>.</summary>
    EventClockReminded,

    /// <summary><c>clock</c>.</summary>
    EventClockBreached,

    /// <summary><c>points</c>, <c>who</c>, <c>rule</c>.</summary>
    EventPointsProposed,

    /// <summary><c>numbers</c>.</summary>
    EventLinked,

    /// <summary><c>who</c>, <c>from</c>, <c>to</c>, <c>reason</c>.</summary>
    EventOverridden,

    /// <summary><c>who</c>, <c>text</c>.</summary>
    EventNoteAdded,

    /// <summary><c>who</c>, <c>name</c>: a file was kept.</summary>
    EventEvidenceAdded,

    /// <summary><c>who</c>, <c>text</c>: they changed a message; the text as it reads now.</summary>
    EventMessageEdited,

    /// <summary><c>who</c>: they took a message back.</summary>
    EventMessageDeleted,

    // Status of a complaint

    /// <summary>Being taken down.</summary>
    StatusReceived,

    /// <summary>Registered, nothing started.</summary>
    StatusRegistered,

    /// <summary>Nobody has called the customer yet.</summary>
    StatusAwaitingContact,

    /// <summary><c>who</c>.</summary>
    StatusAwaitingApproval,

    /// <summary>Put before managers.</summary>
    StatusAwaitingDecision,

    /// <summary>No solution proposed yet.</summary>
    StatusAwaitingProposal,

    /// <summary>A manager asked something.</summary>
    StatusAwaitingAnswer,

    /// <summary>The customer chooses or answers.</summary>
    StatusAwaitingCustomer,

    /// <summary><c>department</c>.</summary>
    StatusAwaitingDepartment,

    /// <summary>The approved solution is being carried out.</summary>
    StatusExecuting,

    /// <summary>A return visit is due.</summary>
    StatusAwaitingVisit,

    /// <summary>Closed.</summary>
    StatusClosed,

    /// <summary>Withdrawn.</summary>
    StatusWithdrawn,

    /// <summary><c>into</c>.</summary>
    StatusMerged,

    /// <summary>A decision's word on a card.</summary>
    OutcomeApproved,

    /// <summary>A decision's word on a card.</summary>
    OutcomeRejected,

    /// <summary>A decision's word on a card.</summary>
    OutcomeAsked,

    /// <summary>A decision's word on a card.</summary>
    OutcomeAcknowledged,

    /// <summary>A decision's word on a card.</summary>
    OutcomeReassigned,

    /// <summary>A decision's word on a card.</summary>
    OutcomeWithdrawn,

    /// <summary>A decision's word on a card.</summary>
    OutcomeClosed,

    /// <summary>A decision's word on a card: it goes on elsewhere.</summary>
    OutcomeMoved,

    // Words on cards

    /// <summary><c>number</c>, <c>subject</c>: the line under a card's title.</summary>
    NumberAndSubject,

    /// <summary><c>number</c>, <c>subject</c>, <c>round</c>: from the second round on.</summary>
    NumberSubjectRound,

    /// <summary><c>left</c>.</summary>
    CountdownLeft,

    /// <summary><c>over</c>.</summary>
    CountdownOver,

    /// <summary><c>over</c>: how long something immediate has been waiting.</summary>
    CountdownPassed,

    /// <summary>Due at once.</summary>
    CountdownNow,

    /// <summary><c>percent</c>.</summary>
    CountdownUsed,

    /// <summary><c>due</c>.</summary>
    DueAt,

    /// <summary><c>due</c>.</summary>
    DecideBy,

    /// <summary><c>due</c>.</summary>
    ContactBy,

    /// <summary><c>due</c>.</summary>
    CallBackBy,

    /// <summary><c>due</c>.</summary>
    ResolveBy,

    /// <summary><c>who</c>, <c>where</c>, <c>when</c>: under a quotation.</summary>
    SaidWhereWhen,

    /// <summary><c>who</c>, <c>where</c>, <c>by</c>, <c>when</c>: under a quotation that staff took down.</summary>
    SaidRecordedBy,

    /// <summary><c>who</c>: caption of what is asked.</summary>
    AskedToDecide,

    /// <summary><c>who</c>: caption of what is asked.</summary>
    AskedToAct,

    /// <summary>What is asked while nobody has proposed anything.</summary>
    AskedToDecideNoProposal,

    /// <summary>A money promise waits for approval.</summary>
    GuardMoney,

    /// <summary>The caption over the one sentence allowed in a crisis.</summary>
    HoldingLineCaption,

    /// <summary>Caption of a fact.</summary>
    LabelCustomer,

    /// <summary>Caption of a fact.</summary>
    LabelContactPerson,

    /// <summary>Caption of a fact.</summary>
    LabelContact,

    /// <summary>Caption of a fact.</summary>
    LabelDemand,

    /// <summary>Caption of a fact.</summary>
    LabelWaiting,

    /// <summary>Over what a card asks of the one reader for whom it is drawn.</summary>
    YoursCaption,

    /// <summary>The decision is the reader's.</summary>
    YoursToDecide,

    /// <summary><c>steps</c>: steps that are the reader's to do.</summary>
    YoursToDo,

    /// <summary><c>clock</c>, <c>due</c>: the reader's next deadline.</summary>
    YoursUntil,

    /// <summary>Nothing is asked of the reader.</summary>
    YoursNothing,

    /// <summary>Caption of a fact.</summary>
    LabelAmount,

    /// <summary>Caption of a fact.</summary>
    LabelOwner,

    /// <summary>Caption of a fact: how the customer sounds.</summary>
    LabelMood,

    /// <summary><c>mood</c>, <c>percent</c>: how the customer sounds, which service says so and how sure it is.</summary>
    MoodRead,

    /// <summary><c>mood</c>: the same, where the service tells no share of certainty.</summary>
    MoodReadPlain,

    /// <summary>A mood.</summary>
    MoodVeryUpset,

    /// <summary>A mood.</summary>
    MoodUpset,

    /// <summary>A mood.</summary>
    MoodMixed,

    /// <summary>A mood.</summary>
    MoodCalm,

    /// <summary>A mood.</summary>
    MoodPleased,

    /// <summary>Caption of a fact: the message that a complaint was logged from.</summary>
    LabelSource,

    /// <summary><c>who</c>, <c>when</c>: who wrote that message.</summary>
    SourceWhoWhen,

    /// <summary>That message, when nothing is told of it.</summary>
    SourceUntold,

    /// <summary>Caption of a fact.</summary>
    LabelAssignee,

    /// <summary>Caption of a fact.</summary>
    LabelProduct,

    /// <summary>A label.</summary>
    LabelFiles,

    /// <summary>Caption of a fact.</summary>
    LabelAffected,

    /// <summary>Caption of a fact.</summary>
    LabelLastContact,

    /// <summary>Caption of a fact.</summary>
    LabelPoints,

    /// <summary>Caption of a fact.</summary>
    LabelOutcome,

    /// <summary>Caption of a fact.</summary>
    LabelTook,

    /// <summary>Caption of a fact.</summary>
    LabelNumber,

    /// <summary>Caption of a fact.</summary>
    LabelLookupCode,

    /// <summary><c>who</c>, <c>time</c>.</summary>
    WaitingFor,

    /// <summary><c>level</c>, <c>lines</c>: why this level.</summary>
    WhyLevel,

    /// <summary><c>evidence</c>, <c>trigger</c>, <c>floor</c>: evidence is quoted words or a list of them.</summary>
    WhyTrigger,

    /// <summary><c>evidence</c>, <c>trigger</c>.</summary>
    WhyTriggerNoFloor,

    /// <summary><c>grade</c>: nothing raises it.</summary>
    WhyGradeDefault,

    /// <summary><c>first</c>, <c>second</c>, <c>level</c>: two triggers together; each a trigger's name.</summary>
    WhyCombo,

    /// <summary><c>who</c>, <c>reason</c>.</summary>
    WhyOverride,

    /// <summary><c>who</c>, <c>did</c>, <c>what</c>: the headline of a decided card; did is a Did key.</summary>
    DecisionLine,

    /// <summary><c>who</c>, <c>did</c>.</summary>
    DecisionLineShort,

    /// <summary>A decision as a verb.</summary>
    DidApprove,

    /// <summary>A decision as a verb.</summary>
    DidReject,

    /// <summary>A decision as a verb.</summary>
    DidAsk,

    /// <summary>A decision as a verb.</summary>
    DidAcknowledge,

    /// <summary>A decision as a verb.</summary>
    DidReassign,

    /// <summary>A decision as a verb.</summary>
    DidWithdraw,

    /// <summary>A decision as a verb.</summary>
    DidClose,

    /// <summary>A decision as a verb.</summary>
    DidMove,

    /// <summary><c>reason</c>.</summary>
    DecisionReason,

    /// <summary><c>what</c>.</summary>
    OriginalProposal,

    /// <summary><c>who</c>, <c>when</c>, <c>did</c>: what has happened to an open card.</summary>
    StateNote,

    /// <summary><c>who</c>, <c>when</c>, <c>did</c>, <c>what</c>.</summary>
    StateNoteWhat,

    /// <summary>Caption of the steps to come.</summary>
    NextSteps,

    /// <summary>Title of the summary card for staff.</summary>
    IntakeTitle,

    /// <summary><c>n</c>.</summary>
    IntakeMissing,

    /// <summary>Nothing is missing.</summary>
    IntakeComplete,

    /// <summary><c>n</c>: caption over the missing fields.</summary>
    IntakeMissingCaption,

    /// <summary>The two origins explained.</summary>
    IntakeOrigins,

    /// <summary>Title of the form in which a complaint is logged.</summary>
    LogTitle,

    /// <summary>Over that form: what is left out is asked for later.</summary>
    LogNote,

    /// <summary>Over that form, where nothing can be asked for later.</summary>
    LogNoteWhole,

    /// <summary>Over that form, where it was opened without a message.</summary>
    LogNoteLater,

    /// <summary>Title of the form in which the fields of an intake are changed.</summary>
    FormEdit,

    /// <summary>A captured value's origin.</summary>
    OriginQuoted,

    /// <summary>A captured value's origin.</summary>
    OriginInferred,

    /// <summary>A captured value's origin.</summary>
    OriginTyped,

    /// <summary><c>grade</c>.</summary>
    GradePreview,

    /// <summary>Title of the customer's summary card.</summary>
    CustomerSummaryTitle,

    /// <summary>Caption over the fields the customer still gives.</summary>
    CustomerSummaryMissing,

    /// <summary>The line above the customer's promise.</summary>
    CustomerRegistered,

    /// <summary><c>due</c>: the promise; a clock stands behind it.</summary>
    CustomerCallBy,

    /// <summary><c>due</c>: the promise; a clock stands behind it.</summary>
    CustomerContactBy,

    /// <summary><c>due</c>: the promise; a clock stands behind it.</summary>
    CustomerAnswerBy,

    /// <summary>No clock stands behind it, so no time is given.</summary>
    CustomerInProgress,

    /// <summary>Headline when all is done.</summary>
    CustomerSettled,

    /// <summary><c>who</c>, <c>owner</c>.</summary>
    CustomerWhoCalls,

    /// <summary><c>owner</c>.</summary>
    CustomerWhoFollows,

    /// <summary>How to go on from another device.</summary>
    CustomerKeepCode,

    /// <summary>A step of the customer's progress.</summary>
    NodeRegistered,

    /// <summary>A step of the customer's progress.</summary>
    NodeInProgress,

    /// <summary>A step of the customer's progress.</summary>
    NodeCall,

    /// <summary>A step of the customer's progress.</summary>
    NodeCarriedOut,

    /// <summary>A step of the customer's progress.</summary>
    NodeVisit,

    /// <summary><c>n</c>: title of a held draft.</summary>
    DraftTitleHeld,

    /// <summary><c>n</c>: title of a draft with suggestions.</summary>
    DraftTitleFindings,

    /// <summary>Title of a clean draft.</summary>
    DraftTitleClean,

    /// <summary><c>who</c>.</summary>
    DraftTo,

    /// <summary>A draft to nobody in particular.</summary>
    DraftOf,

    /// <summary>A held draft's state.</summary>
    DraftBlocked,

    /// <summary>Caption over the suggestion.</summary>
    DraftBetter,

    /// <summary>Title of the wording card.</summary>
    WordingTitle,

    /// <summary>What 用这句 does.</summary>
    WordingHint,

    /// <summary>Title of the list.</summary>
    MineTitle,

    /// <summary><c>n</c>.</summary>
    MineOpen,

    /// <summary><c>n</c>.</summary>
    MineOverdue,

    /// <summary><c>n</c>: complaints that the card has no room for.</summary>
    MineMore,

    /// <summary>Title of the list of what did not arrive, or may not have.</summary>
    UndeliveredTitle,

    /// <summary><c>n</c>.</summary>
    UndeliveredCount,

    /// <summary>There is none.</summary>
    UndeliveredEmpty,

    /// <summary>Only for supervisors.</summary>
    UndeliveredNotYours,

    /// <summary><c>where</c>, <c>at</c>.</summary>
    UndeliveredTo,

    /// <summary><c>number</c>: the card of a complaint.</summary>
    UndeliveredCard,

    /// <summary><c>reason</c>: the platform's code.</summary>
    UndeliveredRefused,

    /// <summary><c>reason</c>: nobody knows whether it arrived.</summary>
    UndeliveredUncertain,

    /// <summary>A place that has no name.</summary>
    SomeConversation,

    /// <summary>An entry of the list goes out once more.</summary>
    SentAgain,

    /// <summary>The list was put away.</summary>
    ListCleared,

    /// <summary>A button.</summary>
    ButtonResend,

    /// <summary>A button.</summary>
    ButtonDismiss,

    /// <summary>Caption over the timeline.</summary>
    TimelineCaption,

    /// <summary><c>n</c>.</summary>
    TimelineAll,

    /// <summary><c>n</c>: what the press does.</summary>
    TimelineExpand,

    /// <summary><c>n</c>: entries that the card leaves out.</summary>
    TimelineMoreInFile,

    /// <summary>Caption over a suggested sentence.</summary>
    TaskSuggestion,

    /// <summary>Title of the customer's choice (S-146).</summary>
    OptionsTitle,

    /// <summary><c>points</c>.</summary>
    OptionPros,

    /// <summary><c>points</c>.</summary>
    OptionCons,

    /// <summary>Nothing starts before the choice.</summary>
    OptionsHint,

    /// <summary>Title of the grade card.</summary>
    OverrideTitle,

    /// <summary><c>grade</c>.</summary>
    OverrideCurrent,

    // Buttons

    /// <summary>A button.</summary>
    ButtonApprove,

    /// <summary>A button.</summary>
    ButtonReject,

    /// <summary>A button.</summary>
    ButtonRejectConfirm,

    /// <summary>A button.</summary>
    ButtonAsk,

    /// <summary><c>who</c>.</summary>
    ButtonAskWho,

    /// <summary><c>who</c>.</summary>
    ButtonSendTo,

    /// <summary>A button.</summary>
    ButtonSend,

    /// <summary>A button.</summary>
    ButtonAcknowledge,

    /// <summary>Acknowledging a breach is taking it on.</summary>
    ButtonTakeIt,

    /// <summary>A button.</summary>
    ButtonReassign,

    /// <summary>A button.</summary>
    ButtonRefresh,

    /// <summary>A button.</summary>
    ButtonConfirm,

    /// <summary>A button.</summary>
    ButtonConfirmCustomer,

    /// <summary>A button.</summary>
    ButtonChange,

    /// <summary>A button: logs the complaint.</summary>
    ButtonLog,

    /// <summary>A button: keeps what was changed.</summary>
    ButtonSave,

    /// <summary>A button: opens all fields in a window.</summary>
    ButtonEditAll,

    /// <summary>A button: opens the same form in a window.</summary>
    ButtonInWindow,

    /// <summary>A button: opens the message that a complaint was logged from.</summary>
    ButtonOpenSource,

    /// <summary>A button.</summary>
    ButtonCancel,

    /// <summary>A button.</summary>
    ButtonCancelCustomer,

    /// <summary>A button.</summary>
    ButtonUse,

    /// <summary>A button.</summary>
    ButtonMore,

    /// <summary>A button.</summary>
    ButtonApply,

    /// <summary>A button.</summary>
    ButtonEdit,

    /// <summary>A button.</summary>
    ButtonShow,

    /// <summary><c>number</c>.</summary>
    ButtonOpenNumber,

    /// <summary>A button.</summary>
    ButtonNew,

    /// <summary>A button.</summary>
    ButtonHandover,

    /// <summary>A button.</summary>
    ButtonAdd,

    /// <summary>A button.</summary>
    ButtonAddCustomer,

    /// <summary>A button.</summary>
    ButtonFiles,

    /// <summary>A button.</summary>
    ButtonDownload,

    /// <summary>A button.</summary>
    ButtonWording,

    /// <summary>A button.</summary>
    ButtonOriginal,

    /// <summary>A button.</summary>
    ButtonUpload,

    /// <summary>A button.</summary>
    ButtonPerson,

    /// <summary>A button.</summary>
    ButtonContacted,

    /// <summary>A button.</summary>
    ButtonUnreached,

    /// <summary>A button.</summary>
    ButtonSatisfied,

    /// <summary>A button.</summary>
    ButtonDissatisfied,

    /// <summary>A button.</summary>
    ButtonPropose,

    /// <summary>A button.</summary>
    ButtonProgress,

    /// <summary>A button.</summary>
    ButtonReturnForm,

    /// <summary>A button.</summary>
    ButtonExecuted,

    /// <summary>A button.</summary>
    ButtonChoose,

    /// <summary>A button.</summary>
    ButtonOverride,

    /// <summary>A button.</summary>
    ButtonAccept,

    /// <summary>A button.</summary>
    ButtonDecline,

    /// <summary>A button.</summary>
    ButtonSkip,

    /// <summary>A button.</summary>
    ButtonTakeOver,

    /// <summary>A button.</summary>
    ButtonMerge,

    // Inputs

    /// <summary><c>who</c>: who will read it.</summary>
    InputRejectReason,

    /// <summary>Nobody is named.</summary>
    InputRejectReasonPlain,

    /// <summary>Label or hint of an input.</summary>
    InputRejectHint,

    /// <summary>Label or hint of an input.</summary>
    InputReason,

    /// <summary>Label or hint of an input.</summary>
    InputQuestion,

    /// <summary>Label or hint of an input.</summary>
    InputQuestionHint,

    /// <summary>Label or hint of an input.</summary>
    InputAssignee,

    /// <summary>Label or hint of an input.</summary>
    InputGrade,

    /// <summary>Label or hint of an input.</summary>
    InputMergeInto,

    /// <summary>Label or hint of an input.</summary>
    InputNote,

    /// <summary>Label or hint of an input.</summary>
    InputNoteHint,

    /// <summary>Shown under an input that is empty.</summary>
    ErrorReason,

    /// <summary>Shown under an input that is empty.</summary>
    ErrorQuestion,

    /// <summary>Shown under an input that is empty.</summary>
    ErrorAssignee,

    /// <summary>Shown under an input that is empty.</summary>
    ErrorChoice,

    /// <summary><c>label</c>.</summary>
    ErrorFill,

    // Whole sentences for a screen reader

    /// <summary><c>grade</c>, <c>number</c>, <c>sentence</c>, <c>asked</c>, <c>what</c>.</summary>
    SpeakEscalation,

    /// <summary><c>grade</c>, <c>number</c>, <c>outcome</c>, <c>who</c>, <c>when</c>, <c>what</c>.</summary>
    SpeakDecided,

    /// <summary><c>number</c>, <c>values</c>, <c>missing</c>.</summary>
    SpeakIntake,

    /// <summary><c>number</c>, <c>values</c>.</summary>
    SpeakIntakeComplete,

    /// <summary><c>label</c>, <c>value</c>.</summary>
    SpeakValue,

    /// <summary><c>number</c>, <c>headline</c>.</summary>
    SpeakProgress,

    /// <summary><c>n</c>, <c>first</c>.</summary>
    SpeakWording,

    /// <summary><c>n</c>, <c>overdue</c>.</summary>
    SpeakMine,

    /// <summary><c>grade</c>, <c>number</c>, <c>status</c>.</summary>
    SpeakComplaint,

    /// <summary><c>number</c>, <c>title</c>.</summary>
    SpeakTask,

    /// <summary><c>number</c>, <c>options</c>.</summary>
    SpeakOptions,

    // Triggers

    /// <summary>The trigger <c>standard_not_met</c>.</summary>
    TriggerStandardNotMet,

    /// <summary>The trigger <c>makeup</c>.</summary>
    TriggerMakeup,

    /// <summary>The trigger <c>refund</c>.</summary>
    TriggerRefund,

    /// <summary>The trigger <c>return_exchange_repair</c>.</summary>
    TriggerReturnExchangeRepair,

    /// <summary>The trigger <c>compensation</c>.</summary>
    TriggerCompensation,

    /// <summary>The trigger <c>dead_unit</c>.</summary>
    TriggerDeadUnit,

    /// <summary>The trigger <c>repeat_fault</c>.</summary>
    TriggerRepeatFault,

    /// <summary>The trigger <c>mass</c>.</summary>
    TriggerMass,

    /// <summary>The trigger <c>safety</c>.</summary>
    TriggerSafety,

    /// <summary>The trigger <c>illness</c>.</summary>
    TriggerIllness,

    /// <summary>The trigger <c>injury</c>.</summary>
    TriggerInjury,

    /// <summary>The trigger <c>food_contamination</c>.</summary>
    TriggerFoodContamination,

    /// <summary>The trigger <c>death</c>.</summary>
    TriggerDeath,

    /// <summary>The trigger <c>large_loss</c>.</summary>
    TriggerLargeLoss,

    /// <summary>The trigger <c>media</c>.</summary>
    TriggerMedia,

    /// <summary>The trigger <c>lawyer</c>.</summary>
    TriggerLawyer,

    /// <summary>The trigger <c>police</c>.</summary>
    TriggerPolice,

    /// <summary>The trigger <c>consumer_association</c>.</summary>
    TriggerConsumerAssociation,

    /// <summary>The trigger <c>government</c>.</summary>
    TriggerGovernment,

    /// <summary>The trigger <c>regulator_referral</c>.</summary>
    TriggerRegulatorReferral,

    /// <summary>The trigger <c>extreme_behaviour</c>.</summary>
    TriggerExtremeBehaviour,

    /// <summary>The trigger <c>threat</c>.</summary>
    TriggerThreat,

    /// <summary>The trigger <c>verbal_abuse</c>.</summary>
    TriggerVerbalAbuse,

    /// <summary>The trigger <c>demand_management</c>.</summary>
    TriggerDemandManagement,

    /// <summary>The trigger <c>unsatisfied_after_handling</c>.</summary>
    TriggerUnsatisfiedAfterHandling,

    /// <summary>The trigger <c>repeat_complaint</c>.</summary>
    TriggerRepeatComplaint,

    /// <summary>The trigger <c>overdue</c>.</summary>
    TriggerOverdue,

    /// <summary>The trigger <c>missed_appointment</c>.</summary>
    TriggerMissedAppointment,

    /// <summary>The trigger <c>vip</c>.</summary>
    TriggerVip,

    /// <summary>The trigger <c>important_site</c>.</summary>
    TriggerImportantSite,

    /// <summary>The trigger <c>unjustified</c>.</summary>
    TriggerUnjustified,

    /// <summary>The trigger <c>out_of_scope</c>.</summary>
    TriggerOutOfScope,

    /// <summary>The trigger <c>damage_dispute</c>.</summary>
    TriggerDamageDispute,

    /// <summary>The trigger <c>price_misunderstanding</c>.</summary>
    TriggerPriceMisunderstanding,

    /// <summary>The trigger <c>service_attitude</c>.</summary>
    TriggerServiceAttitude,

    /// <summary>The trigger <c>wrong_order</c>.</summary>
    TriggerWrongOrder,

    /// <summary>The trigger <c>logistics_delay</c>.</summary>
    TriggerLogisticsDelay,

    /// <summary>The trigger <c>lost_property</c>.</summary>
    TriggerLostProperty,

    /// <summary>The trigger <c>intoxicated</c>.</summary>
    TriggerIntoxicated,

    /// <summary>The trigger <c>internal_staff</c>.</summary>
    TriggerInternalStaff,

    // Categories

    // Demands

    /// <summary>The demand <c>refund</c>.</summary>
    DemandRefund,

    /// <summary>The demand <c>exchange</c>.</summary>
    DemandExchange,

    /// <summary>The demand <c>repair</c>.</summary>
    DemandRepair,

    /// <summary>The demand <c>redo</c>.</summary>
    DemandRedo,

    /// <summary>The demand <c>compensation</c>.</summary>
    DemandCompensation,

    /// <summary>The demand <c>apology</c>.</summary>
    DemandApology,

    /// <summary>The demand <c>explanation</c>.</summary>
    DemandExplanation,

    /// <summary>The demand <c>other</c>.</summary>
    DemandOther,

    // What the checker finds in a draft

    /// <summary>Kind of finding.</summary>
    FindingCommandTone,

    /// <summary>Kind of finding.</summary>
    FindingShirking,

    /// <summary>Kind of finding.</summary>
    FindingBlameCustomer,

    /// <summary>Kind of finding.</summary>
    FindingBlameColleague,

    /// <summary>Kind of finding.</summary>
    FindingDenial,

    /// <summary>Kind of finding.</summary>
    FindingPromiseMoney,

    /// <summary>Kind of finding.</summary>
    FindingPromiseResult,

    /// <summary>Kind of finding.</summary>
    FindingPromiseDate,

    /// <summary>Kind of finding.</summary>
    FindingAdmission,

    /// <summary>Kind of finding.</summary>
    FindingArguing,

    /// <summary>Kind of finding.</summary>
    FindingSarcasm,

    /// <summary>Kind of finding.</summary>
    FindingJargon,

    /// <summary>Kind of finding.</summary>
    FindingNoAction,

    /// <summary>Kind of finding.</summary>
    FindingTooLong,

    /// <summary><c>evidence</c>.</summary>
    WhyCommandTone,

    /// <summary><c>evidence</c>.</summary>
    WhyShirking,

    /// <summary><c>evidence</c>.</summary>
    WhyBlameCustomer,

    /// <summary><c>evidence</c>.</summary>
    WhyBlameColleague,

    /// <summary><c>evidence</c>.</summary>
    WhyDenial,

    /// <summary><c>evidence</c>.</summary>
    WhyPromiseMoney,

    /// <summary><c>evidence</c>, <c>role</c>.</summary>
    WhyPromiseMoneyRole,

    /// <summary><c>evidence</c>.</summary>
    WhyPromiseResult,

    /// <summary><c>evidence</c>.</summary>
    WhyPromiseDate,

    /// <summary><c>evidence</c>.</summary>
    WhyAdmission,

    /// <summary><c>evidence</c>.</summary>
    WhyArguing,

    /// <summary><c>evidence</c>.</summary>
    WhySarcasm,

    /// <summary><c>evidence</c>.</summary>
    WhyJargon,

    /// <summary>Why a finding is one.</summary>
    WhyNoAction,

    /// <summary>Why a finding is one.</summary>
    WhyTooLong,

    // Situations of the phrase library (its tags)

    /// <summary>The phrase library’s tag <c>apology</c>.</summary>
    SituationApology,

    /// <summary>The phrase library’s tag <c>no-promise</c>.</summary>
    SituationNoPromise,

    // The course of a case

    /// <summary><c>text</c>, and whatever its slots name: a playbook's own sentence with slots such as {number}.</summary>
    OwnText,

    /// <summary><c>number</c>, <c>grade</c>, <c>subject</c>: to a role that a route only informs.</summary>
    CaseForYourInformation,

    /// <summary><c>number</c>, <c>grade</c>, <c>subject</c>: to whom the procedure gives a complaint.</summary>
    AssignedByRoute,

    /// <summary><c>who</c>, <c>number</c>, <c>grade</c>: to staff, a customer came by themselves.</summary>
    CustomerComplaintArrived,

    /// <summary><c>number</c>, <c>text</c>: to staff.</summary>
    CustomerAdded,

    /// <summary><c>number</c>, <c>grade</c>, <c>subject</c>, <c>when</c>: the leader on duty is called (P13).</summary>
    AfterHoursUrgent,

    /// <summary><c>number</c>, <c>when</c>: received after hours, the form goes out when work resumes (P13).</summary>
    FormIssuedLater,

    /// <summary>A step was pressed before its time.</summary>
    StepNotYet,

    /// <summary><c>number</c>, <c>step</c>.</summary>
    StepDone,

    /// <summary><c>number</c>, <c>what</c> (a line of its history): somebody else did a step.</summary>
    CaseMoved,

    /// <summary>A step that was being filled in was left.</summary>
    StepCancelled,

    /// <summary><c>number</c>, <c>what</c>, <c>when</c>: a progress node is near (S-147).</summary>
    NodeReminder,

    /// <summary><c>hours</c>: lines of opening hours.</summary>
    WorkingHours,

    /// <summary><c>from</c>, <c>to</c>, <c>hours</c>.</summary>
    WorkingHoursLine,

    /// <summary><c>day</c>, <c>hours</c>.</summary>
    WorkingHoursDay,

    /// <summary>A day of the week.</summary>
    DayMonday,

    /// <summary>A day of the week.</summary>
    DayTuesday,

    /// <summary>A day of the week.</summary>
    DayWednesday,

    /// <summary>A day of the week.</summary>
    DayThursday,

    /// <summary>A day of the week.</summary>
    DayFriday,

    /// <summary>A day of the week.</summary>
    DaySaturday,

    /// <summary>A day of the week.</summary>
    DaySunday,

    /// <summary>To whoever wants to change a draft themselves.</summary>
    DraftEdit,

    /// <summary>After the press on add, to staff.</summary>
    AskWhatElseStaff,

    /// <summary>After the press on add, to the customer.</summary>
    AskWhatElseCustomer,

    /// <summary><c>demand</c>: what is put before the managers while nobody has proposed anything.</summary>
    DecideDemand,

    /// <summary><c>who</c>, <c>text</c>.</summary>
    EventSaid,

    /// <summary>What starts a clock.</summary>
    HappenedReceived,

    /// <summary>What starts a clock.</summary>
    HappenedRegistered,

    /// <summary>What starts a clock.</summary>
    HappenedEscalated,

    /// <summary>What starts a clock.</summary>
    HappenedAssigned,

    /// <summary>What starts a clock.</summary>
    HappenedContacted,

    /// <summary>What starts a clock.</summary>
    HappenedProposed,

    /// <summary>What starts a clock.</summary>
    HappenedApproved,

    /// <summary>What starts a clock.</summary>
    HappenedAccepted,

    /// <summary>What starts a clock.</summary>
    HappenedExecuted,

    /// <summary>What starts a clock.</summary>
    HappenedFormReturned,

    /// <summary>What starts a clock.</summary>
    HappenedReopened,

    /// <summary>Why a phrase is offered.</summary>
    ReasonFeelingFirst,

    /// <summary>Why a phrase is offered.</summary>
    ReasonAdmitService,

    /// <summary>Why a phrase is offered.</summary>
    ReasonPlaybookScript,

    /// <summary>Why a phrase is offered.</summary>
    ReasonCrisisLine,

    /// <summary>Why a phrase is offered.</summary>
    ReasonContaminationScript,

    /// <summary>Why a phrase is offered.</summary>
    ReasonKeepSample,

    /// <summary>Why a phrase is offered.</summary>
    ReasonExposure,

    /// <summary>Why a phrase is offered.</summary>
    ReasonStayCalm,

    /// <summary>Why a phrase is offered.</summary>
    ReasonBringSuperior,

    /// <summary>Why a phrase is offered.</summary>
    ReasonLastWarning,

    /// <summary>Why a phrase is offered.</summary>
    ReasonLetThemTalk,

    /// <summary>Why a phrase is offered.</summary>
    ReasonReportUpward,

    /// <summary>Why a phrase is offered.</summary>
    ReasonInvestigateFirst,

    /// <summary>Why a phrase is offered.</summary>
    ReasonNoPromiseBeforeApproval,

    /// <summary>Why a phrase is offered.</summary>
    ReasonFactsBeforeConclusion,

    /// <summary>Why a phrase is offered.</summary>
    ReasonApprovedAlready,

    /// <summary>Why a phrase is offered.</summary>
    ReasonTimeIsKnown,

    /// <summary>Why a phrase is offered.</summary>
    ReasonClockStands,

    /// <summary>Why a phrase is offered.</summary>
    ReasonOverdue,

    /// <summary>Why a phrase is offered.</summary>
    ReasonPostpone,

    /// <summary>Why a phrase is offered.</summary>
    ReasonExplainTime,

    /// <summary>Why a phrase is offered.</summary>
    ReasonStayResponsible,

    /// <summary>Why a phrase is offered.</summary>
    ReasonRestate,

    /// <summary>Why a phrase is offered.</summary>
    ReasonAskConsent,

    /// <summary>Why a phrase is offered.</summary>
    ReasonTakeSeriously,

    /// <summary>Why a phrase is offered.</summary>
    ReasonOfferAction,

    /// <summary>Why a phrase is offered.</summary>
    ReasonShowUnderstanding,

    /// <summary>Why a phrase is offered.</summary>
    ReasonNoAccusation,

    /// <summary>Why a phrase is offered.</summary>
    ReasonCheckRecords,

    /// <summary>Why a phrase is offered.</summary>
    ReasonPriceFirst,

    /// <summary>Why a phrase is offered.</summary>
    ReasonWithinDuty,

    /// <summary>Why a phrase is offered.</summary>
    ReasonExplainScope,

    /// <summary>Why a phrase is offered.</summary>
    ReasonThank,

    /// <summary>Why a phrase is offered.</summary>
    ReasonAskOutcome,

    /// <summary><c>number</c>, <c>channel</c>: to the fallback channel (S-030).</summary>
    DeliveryFailed,

    /// <summary><c>channel</c>.</summary>
    EventDeliveryFailed,

    /// <summary><c>clock</c>: what a clock asks for, as the title of a task.</summary>
    TaskOfClock,

    /// <summary><c>n</c>: a limit of working days.</summary>
    LimitWorkingDays,

    /// <summary>A limit until the end of the day.</summary>
    LimitSameDay,

    /// <summary><c>first</c>, <c>last</c>: a window of days.</summary>
    LimitWindow,
}
