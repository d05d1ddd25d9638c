using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Contacts;

/// <summary>What the rules of visits look at: a visit and the register of assignments.</summary>
internal sealed record VisitCase(Visit Candidate, AssignmentRegister Register);
