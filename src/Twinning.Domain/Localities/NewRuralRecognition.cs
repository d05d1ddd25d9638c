using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>A village, commune or district that is recognised as a new rural area, or has filed for it, on its days.</summary>
/// <param name="Area">The area; the recognition of a commune says nothing of its villages, nor the other way round.</param>
/// <param name="Level">How far.</param>
/// <param name="Stage">Whether it was recognised or has filed.</param>
/// <param name="Days">The days, both ends included; from the decision or the filing on.</param>
/// <param name="Instrument">What it is measured by; null only where it has filed and that is not known.</param>
/// <param name="DecidingDocument">The decision, or the letter by which it filed.</param>
public sealed record NewRuralRecognition(
    AreaId Area,
    NewRuralLevel Level,
    RecognitionStage Stage,
    DayRange Days,
    NewRuralInstrument? Instrument,
    DecidingDocument DecidingDocument);
