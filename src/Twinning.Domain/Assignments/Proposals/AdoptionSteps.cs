using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Takes the steps of an adoption one after the other, each judged on the register that the ones before it leave.</summary>
internal sealed class AdoptionSteps(AssignmentRegister register)
{
    private readonly List<Assignment> _ended = [];
    private readonly List<Assignment> _withdrawn = [];
    private readonly List<AssignmentProposal> _begun = [];
    private readonly List<Violation> _refusals = [];

    public AssignmentRegister Register { get; private set; } = register;

    public IReadOnlyList<Assignment> Ended => _ended;

    public IReadOnlyList<Assignment> Withdrawn => _withdrawn;

    public IReadOnlyList<AssignmentProposal> Begun => _begun;

    public IReadOnlyList<Violation> Refusals => _refusals;

    public void End(IEnumerable<AssignmentEnding> endings)
    {
        foreach (var ending in endings)
        {
            if (Accepted(AssignmentRules.JudgeEnd(Register, ending)) is { } ended)
            {
                Take([ended], [], []);
            }
        }
    }

    public void ChangeLead(IEnumerable<LeadChange> changes)
    {
        foreach (var change in changes)
        {
            if (Accepted(AssignmentRules.JudgeChangeLead(Register, change)) is { } result)
            {
                Take(result.Ended, result.Withdrawn, result.Begun);
            }
        }
    }

    public void Assign(IEnumerable<AssignmentProposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            if (Accepted(AssignmentRules.JudgeAssign(Register, proposal)) is { } begun)
            {
                Take([], [], [begun]);
            }
        }
    }

    private T? Accepted<T>(RuleResult<T> result)
        where T : class
    {
        _refusals.AddRange(result.Violations.Where(violation => violation.Severity == Severity.Refusal));
        return result.Value;
    }

    private void Take(IReadOnlyList<Assignment> ended, IReadOnlyList<Assignment> withdrawn, IReadOnlyList<AssignmentProposal> begun)
    {
        _ended.AddRange(ended);
        _withdrawn.AddRange(withdrawn);
        _begun.AddRange(begun);
        Register = Register.With([.. ended, .. RegisterChange.Records(Register, begun)], withdrawn);
    }
}
