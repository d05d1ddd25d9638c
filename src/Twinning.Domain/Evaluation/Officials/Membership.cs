using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>That a person belongs to an agency on some days, and in which capacity.</summary>
/// <param name="Official">The person.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Days">The days, both ends included; the first is known.</param>
/// <param name="Kind">What the person is by law: an official, a civil servant or a public employee.</param>
/// <param name="IsLeader">Whether the person leads or manages (giữ chức vụ lãnh đạo, quản lý).</param>
public sealed record Membership(OfficialId Official, AgencyId Agency, DayRange Days, EvaluationSubject Kind, bool IsLeader)
{
    /// <summary>Gets the capacity in which the person is rated.</summary>
    public Capacity Capacity => IsLeader ? Capacity.Leader : Capacity.Member;

    /// <summary>Tells whether it makes the person one of a kind of subject; the Party's rules rate persons of every kind.</summary>
    public bool IsOf(EvaluationSubject subject) => subject == Kind || subject == EvaluationSubject.Individual;
}
