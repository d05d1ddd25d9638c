using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A group of like subjects (nhóm đối tượng có nhiệm vụ tương đồng); the quota holds within it.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Subjects">The subjects.</param>
public sealed record QuotaGroup(string Name, IReadOnlyList<QuotaSubject> Subjects)
{
    /// <summary>Gets those who qualify for "good" or better.</summary>
    public int Qualifying => Subjects.Count(subject => subject.Proposed >= Rating.Good);

    /// <summary>Gets the candidates for "outstanding", the most points first; the number only keeps the order of level ones steady.</summary>
    internal IReadOnlyList<QuotaSubject> Ordered =>
    [
        .. Subjects.Where(subject => subject.Proposed == Rating.Outstanding)
            .OrderByDescending(subject => subject.Points)
            .ThenBy(subject => subject.Subject),
    ];
}
