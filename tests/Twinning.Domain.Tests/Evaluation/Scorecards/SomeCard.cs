using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Evaluation.Ratings;
using Twinning.Domain.Tests.Support;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

/// <summary>An agency's card for 2026 and sound steps in December: self-scored on the 1st, appraised on the 5th, decided on the 10th, appealed on the 12th.</summary>
internal static class SomeCard
{
    public static readonly NamedFact[] Facts = [SomeSet.Fact("reports-on-time", 0.75m), SomeSet.Fact("reports-late", 2)];

    public static readonly Scorecard Card = new(new ScorecardId(1), EvaluationSubject.StateAgency, Capacity.Collective, new AgencyId(7), 2026, "TEST", 1, []);

    public static readonly ScorecardStep SelfScored = Step(ScorecardStage.SelfScored, "2026-12-01", ScorecardActor.Subject) with { Marks = [SomeSet.Mark("E", 55)] };

    public static readonly ScorecardStep Appraised = Step(ScorecardStage.Appraised, "2026-12-05", ScorecardActor.Appraiser) with { Marks = [SomeSet.Mark("E", 52)] };

    public static readonly ScorecardStep Decided = Decide("2026-12-10", SomeSet.Mark("E", 50));

    public static readonly ScorecardStep Appealed = Step(ScorecardStage.Appealed, "2026-12-12", ScorecardActor.Subject) with { Grounds = "12/CV" };

    public static ScorecardStep Decide(string day, params EnteredMark[] marks)
    {
        var sheet = MarkSheets.Mark(SomeSet.Sound, marks, Facts);
        return Step(ScorecardStage.Decided, day, ScorecardActor.Office) with
        {
            Marks = marks,
            Rating = Rating.Good,
            DecidingDocument = Document,
            Snapshot = DecisionSnapshot.Of(EvaluationInstruments.Of2025, sheet, SomeInput.Of(null, Capacity.Collective)),
        };
    }

    public static ScorecardStep Step(ScorecardStage stage, string day, ScorecardActor actor) => new(stage, Day(day), actor, [], null, null, null, null);

    public static Scorecard Came(params ScorecardStep[] steps) => Card with { Steps = steps };

    public static string[] Codes(this Scorecard card, ScorecardStep step) => ScorecardRules.JudgeStep(card, SomeSet.Sound, step, Day("2026-12-14")).Codes();
}
