using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class RatingType : EnumType<Rating>
{
    public RatingType()
        : base("Rating", "The four levels of the yearly rating (mức xếp loại chất lượng), the lowest first.")
    {
        Value(Rating.NotCompleted, "Không hoàn thành nhiệm vụ.");
        Value(Rating.Completed, "Hoàn thành nhiệm vụ.");
        Value(Rating.Good, "Hoàn thành tốt nhiệm vụ.");
        Value(Rating.Outstanding, "Hoàn thành xuất sắc nhiệm vụ.");
    }
}

/// <summary>The subjects that are evaluated.</summary>
internal sealed class EvaluatedSubjectType : EnumType<EvaluationSubject>
{
    public EvaluatedSubjectType()
        : base("EvaluatedSubject", "What is evaluated; it settles the instrument. Of persons nothing is public.")
    {
        Value(EvaluationSubject.StateAgency, "State administrative agencies (cơ quan hành chính nhà nước).");
        Value(EvaluationSubject.Collective, "Collectives of the political system under the Party's rules (tập thể trong hệ thống chính trị).");
        Value(EvaluationSubject.Official, "Elected or appointed officials (cán bộ).");
        Value(EvaluationSubject.CivilServant, "Civil servants (công chức).");
        Value(EvaluationSubject.PublicEmployee, "Employees of public units (viên chức).");
        Value(EvaluationSubject.Individual, "Persons of the political system under the Party's rules (cá nhân trong hệ thống chính trị).");
    }
}

internal sealed class CapacityType : EnumType<Capacity>
{
    public CapacityType()
        : base("Capacity", "In which capacity a subject is rated.")
    {
        Value(Capacity.Member, "A person who leads nothing.");
        Value(Capacity.Leader, "A person who leads or manages (lãnh đạo, quản lý).");
        Value(Capacity.Collective, "An agency, unit or other collective (tập thể).");
    }
}

internal sealed class ScorecardStageType : EnumType<ScorecardStage>
{
    public ScorecardStageType()
        : base("ScorecardStage", "How far a scorecard has come.")
    {
        Value(ScorecardStage.Draft, "It was opened and nobody marked it (mới lập).");
        Value(ScorecardStage.SelfScored, "The agency marked itself, or the person through the agency (tự chấm điểm).");
        Value(ScorecardStage.Appraised, "Appraisers marked it (thẩm định).");
        Value(ScorecardStage.Decided, "It was decided (quyết định).");
        Value(ScorecardStage.Appealed, "The subject appealed (kiến nghị); the decision stands until it is taken again.");
    }
}

internal sealed class ScorecardActorType : EnumType<ScorecardActor>
{
    public ScorecardActorType()
        : base("ScorecardActor", "Who takes a step.")
    {
        Value(ScorecardActor.Subject, "The agency itself, or the person through the agency.");
        Value(ScorecardActor.Appraiser, "The appraisers; the office may record for them, a convention of this software.");
        Value(ScorecardActor.Office, "The office that decides.");
    }
}

internal sealed class InstrumentStandingType : EnumType<InstrumentStanding>
{
    public InstrumentStandingType()
        : base("InstrumentStanding", "What can be said of the instrument for a subject and a year.")
    {
        Value(InstrumentStanding.InForce, "It is in force and was read.");
        Value(InstrumentStanding.ContentNotKnown, "It is in force and known by name and days only: scores are decided and nothing is rated.");
        Value(InstrumentStanding.NoneOnRecord, "The year is before the first instrument on record: scores are decided and nothing is rated.");
        Value(InstrumentStanding.SuccessorNotKnown, "The instrument ended and what followed is not known: scores are decided and nothing is rated.");
    }
}

internal sealed class VetoEventType : EnumType<VetoEvent>
{
    public VetoEventType()
        : base("VetoEvent", "What makes the rating NOT_COMPLETED whatever the points, where the instrument or the criteria set says so.")
    {
        Value(VetoEvent.ConcludedDegraded, "Concluded to show political or ethical degradation.");
        Value(VetoEvent.PartyProhibitionBreached, "Concluded to have breached what Party members may not do.");
        Value(VetoEvent.ExemplaryDutyFailed, "Concluded to have failed the duty to set an example.");
        Value(VetoEvent.Disciplined, "Disciplined in the year with a reprimand (khiển trách) or more.");
        Value(VetoEvent.UnitInCorruption, "The unit had embezzlement, corruption or waste handled by law.");
        Value(VetoEvent.MostCriteriaFailed, "More than half of the criteria failed.");
        Value(VetoEvent.UnitBelowHalfOfTargets, "The unit reached fewer than half of its targets.");
        Value(VetoEvent.NoPlan, "There is no plan for the village; the store tells it by itself.");
        Value(VetoEvent.QuarterWithoutVisit, "In some quarter nobody came to the village; the store tells it by itself.");
        Value(VetoEvent.SupportMisused, "Support was misused.");
    }
}

internal sealed class RatingFactType : EnumType<RatingFact>
{
    public RatingFactType()
        : base("RatingFact", "A figure that the conditions of a level look at: shares as parts of one; the last is a count.")
    {
        Value(RatingFact.TasksDone, "The share of tasks done.");
        Value(RatingFact.TasksOnTimeWithQuality, "The share of tasks done on time with quality.");
        Value(RatingFact.TasksExceeded, "The share of tasks done beyond what was asked.");
        Value(RatingFact.TasksLate, "The share of tasks done late.");
        Value(RatingFact.CriteriaWeak, "The share of criteria judged weak.");
        Value(RatingFact.UnitTargetsMet, "The share of the targets of the unit led that are reached.");
        Value(RatingFact.UnitTargetsOnTime, "The share of those targets reached on time.");
        Value(RatingFact.UnitTargetsOnTimeWithQuality, "The share of those targets reached on time with quality.");
        Value(RatingFact.UnitTargetsExceeded, "The share of those targets exceeded.");
        Value(RatingFact.UnitsAtLeastCompleted, "The share of units under charge rated COMPLETED or better.");
        Value(RatingFact.UnitsAtLeastGood, "The share of units under charge rated GOOD or better.");
        Value(RatingFact.SubordinatesDisciplined, "How many subordinate units and members of the leadership were disciplined.");
    }
}

internal sealed class ComparisonType : EnumType<Comparison>
{
    public ComparisonType()
        : base("Comparison", "How a figure is held against its bound.")
    {
        Value(Comparison.AtLeast, "The bound or more.");
        Value(Comparison.MoreThan, "More than the bound.");
        Value(Comparison.AtMost, "The bound or less.");
    }
}

internal sealed class QuotaBaseType : EnumType<QuotaBase>
{
    public QuotaBaseType()
        : base("QuotaBase", "What the share of OUTSTANDING is taken of; offices read the text in three ways.")
    {
        Value(QuotaBase.OfGood, "Of the number rated GOOD, as the text says.");
        Value(QuotaBase.OfGoodAndAbove, "Of the number rated GOOD or better, a common local reading.");
        Value(QuotaBase.OfAllRated, "Of all who are rated, an older reading.");
    }
}

internal sealed class QuotaRoundingType : EnumType<QuotaRounding>
{
    public QuotaRoundingType()
        : base("QuotaRounding", "How a share that is no whole number is rounded; no text seen says.")
    {
        Value(QuotaRounding.Down, "Down: the share is never exceeded.");
        Value(QuotaRounding.HalfUp, "To the nearest whole number, a half up.");
        Value(QuotaRounding.Up, "Up.");
    }
}

internal sealed class MeasureUnitType : EnumType<MeasureUnit>
{
    public MeasureUnitType()
        : base("MeasureUnit", "What a measure counts in.")
    {
        Value(MeasureUnit.YesNo, "0 for no, 1 for yes.");
        Value(MeasureUnit.Share, "A part of one.");
        Value(MeasureUnit.Count, "A count or an average of counts.");
    }
}
